package org.yihaoda.kb.guide;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.directory.Phone;

/**
 * A service guide (办事指南): the elements that WS-02 demands of one matter. What the source does not give is null or empty,
 * never filled in.
 *
 * @param id 16 hexadecimal digits, stable, from the code
 * @param code the matter's code (事项编码), as the portal writes it
 * @param item the matter's name (事项名称), a sub-item in brackets
 * @param searchWords words that people use for it (简称、日常用语), for retrieval and not for display
 * @param type 行政许可, 公共服务, …
 * @param department the organ that handles it (实施机关)
 * @param regionCode six digits of GB/T 2260: the region whose organ it is
 * @param serviceObjects 自然人, 企业法人, …
 * @param basis the legal basis (设定依据)
 * @param places counters and addresses (办理地点)
 * @param withoutCounter whether the source says that there is no counter to go to (无线下办理窗口)
 * @param hours office hours (办理时间) in the source's words
 * @param process steps (办理流程)
 * @param legalLimit the limit that the law sets (法定办结时限)
 * @param promisedLimit the shorter one that the organ promises (承诺办结时限)
 * @param fee fee and its standard (收费) in the source's words
 * @param onlineUrl where to apply online, without session tokens
 * @param themes 教育科研, 户籍办理, …; 其他 says nothing and is left out
 */
public record ServiceGuide(
        String id,
        String code,
        String item,
        List<String> searchWords,
        @Nullable String type,
        String department,
        String regionCode,
        List<String> serviceObjects,
        @Nullable String basis,
        @Nullable Conditions conditions,
        List<String> materials,
        List<String> places,
        boolean withoutCounter,
        @Nullable String hours,
        List<String> process,
        @Nullable TimeLimit legalLimit,
        @Nullable TimeLimit promisedLimit,
        @Nullable String fee,
        List<Phone> consultPhones,
        List<Phone> complaintPhones,
        @Nullable URI onlineUrl,
        List<String> themes) {
    public ServiceGuide {
        searchWords = List.copyOf(searchWords);
        serviceObjects = List.copyOf(serviceObjects);
        materials = List.copyOf(materials);
        places = List.copyOf(places);
        process = List.copyOf(process);
        consultPhones = List.copyOf(consultPhones);
        complaintPhones = List.copyOf(complaintPhones);
        themes = List.copyOf(themes);
    }
}
