package org.yihaoda.index.eval.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ten articles and four questions. Bigrams find the first at once, one of four articles of the second, nothing of the
 * third, and the fourth's only in second place.
 */
final class SmallCollection {
    static final String ARTICLES = """
            {"id": 1, "law": "云州市高龄津贴办法", "article": "第一条", "version_date": "2025-04-01", "content": "年满八十周岁的老年人享受高龄津贴，每人每月一百元。"}
            {"id": 2, "law": "云州市高龄津贴办法", "article": "第二条", "version_date": "2025-04-01", "content": "由社区按月发放到社会保障卡。"}
            {"id": 3, "law": "云州市公共停车场规定", "article": "第三条", "content": "机动车停放三十分钟以内免费。"}
            {"id": 4, "law": "云州市公共停车场规定", "article": "第五条", "content": "收费标准向社会公示。"}
            {"id": 5, "law": "云州市养犬条例", "article": "第二条", "content": "携犬外出必须拴绳。"}
            {"id": 6, "law": "云州市养犬条例", "article": "第六条", "content": "禁止遗弃宠物。"}
            {"id": 7, "law": "云州市图书馆办法", "article": "第一条", "content": "读者凭身份证办理借阅证。"}
            {"id": 8, "law": "云州市图书馆办法", "article": "第二条", "content": "借阅图书期限为三十日。"}
            {"id": 9, "law": "云州市失业保险规定", "article": "第四条", "content": "非自愿中断就业的，可以申领失业保险金。"}
            {"id": 10, "law": "云州市失业保险规定", "article": "第五条", "content": "应当登记求职。"}
            """;

    static final String QUESTIONS = """
            {"id": "q1", "question": "高龄津贴多少", "relevant": [1]}
            {"id": "q2", "question": "停车场机动车停放", "relevant": [3, 5, 6, 9]}
            {"id": "q3", "question": "丢饭碗怎么拿钱", "relevant": [9]}
            {"id": "q4", "question": "办理借阅证", "relevant": [8]}
            """;

    private SmallCollection() {}

    static Path articles(Path folder) throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    }

    static Path questions(Path folder) throws IOException {
        return Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS);
    }
}
