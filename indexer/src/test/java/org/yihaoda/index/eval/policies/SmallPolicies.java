package org.yihaoda.index.eval.policies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Six documents, of which an import holds the last back, and five questions. Bigrams over passages put the named document
 * first for two questions, for a third another one that holds the answer too, share nothing with the fourth, and cannot
 * find the document of the fifth.
 */
final class SmallPolicies {
    static final String DOCUMENTS = """
            {"docid": "d1", "text": "云州市高龄津贴办法\\n第一条 年满八十周岁的老年人享受高龄津贴，每人每月一百元。\\n第二条 高龄津贴由社区按月发放到社会保障卡。"}
            {"docid": "d2", "title": "云州市公共停车场规定", "text": "机动车停放三十分钟以内免费，超过的按半小时计费。"}
            {"docid": "d3", "text": "云州市养犬管理条例解读 携犬外出必须拴绳，违者由城管部门处以一百元罚款。"}
            {"docid": "d4", "text": "关于办理图书馆借阅证的通知 读者凭身份证办理借阅证，借阅图书期限为三十日。"}
            {"docid": "d5", "text": "关于申领失业保险金的通告 非自愿中断就业的，可以申领失业保险金。本通告有效期至2020年12月31日。"}
            {"docid": "d6", "text": "云州市图书馆开放时间公告"}
            """;

    static final String QUESTIONS = """
            {"id": "q1", "question": "高龄津贴多少", "answer": "每人每月一百元", "docid": "d1"}
            {"id": "q2", "question": "停车场停放多久免费", "answer": " 三十分钟 以内\\u3000", "docid": "d2"}
            {"id": "q3", "question": "高龄津贴罚款多少", "answer": "一百元", "docid": "d3"}
            {"id": "q4", "question": "丢了工作怎么拿钱", "answer": "可以申领失业保险金", "docid": "d5"}
            {"id": "q5", "question": "图书馆开放时间", "answer": "图书馆开放时间", "docid": "d6"}
            """;

    private SmallPolicies() {}

    static Path documents(Path folder) throws IOException {
        return Files.writeString(folder.resolve("documents.jsonl"), DOCUMENTS);
    }

    static Path questions(Path folder) throws IOException {
        return Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS);
    }
}
