package org.yihaoda.kb.directory;

import java.util.Arrays;
import java.util.List;

/** The columns of a directory file, by the words of its header. */
enum DirectoryColumn {
    NAME("单位名称", true),
    SHORT_NAMES("简称", false),
    REGION("行政区划代码", true),
    TOPICS("主管事项", false),
    PHONE("电话", false),
    HOURS("办公时间", false),
    ADDRESS("地址", false),
    NOTE("备注", false),
    PARENT("上级单位", false);

    private final String header;
    private final boolean required;

    DirectoryColumn(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    String header() {
        return header;
    }

    static List<DirectoryColumn> missingFrom(List<String> headers) {
        return Arrays.stream(values())
                .filter(column -> column.required && !headers.contains(column.header))
                .toList();
    }
}
