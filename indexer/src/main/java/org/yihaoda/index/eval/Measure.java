package org.yihaoda.index.eval;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Titles;

/** One value that is compared, and when two of them count as the same. */
enum Measure {
    /** Width, punctuation and spaces do not count, nor whether the printing notice or the printed measure is named. */
    TITLE("title") {
        @Override
        @Nullable
        String expected(MetadataValues gold) {
            return gold.title();
        }

        @Override
        @Nullable
        String read(MetadataValues read, MetadataValues gold) {
            return read.title();
        }

        @Override
        boolean same(String expected, String read) {
            return Titles.key(expected).equals(Titles.key(read));
        }
    },
    NUMBER("docNo") {
        @Override
        @Nullable
        String expected(MetadataValues gold) {
            return text(gold.number());
        }

        @Override
        @Nullable
        String read(MetadataValues read, MetadataValues gold) {
            return text(read.number());
        }
    },
    /** 成文日期 where the page states one, else 发布日期. */
    DATE("date") {
        @Override
        @Nullable
        String expected(MetadataValues gold) {
            return text(gold.signedOn() == null ? gold.publishedOn() : gold.signedOn());
        }

        @Override
        @Nullable
        String read(MetadataValues read, MetadataValues gold) {
            return text(gold.signedOn() == null ? read.publishedOn() : read.signedOn());
        }
    },
    /** The date again, of those pages only whose text still states that day anywhere. */
    STATED_DATE("dateStated") {
        @Override
        @Nullable
        String expected(MetadataValues gold) {
            return DATE.expected(gold);
        }

        @Override
        @Nullable
        String read(MetadataValues read, MetadataValues gold) {
            return DATE.read(read, gold);
        }

        @Override
        boolean isFair(String expected, Set<LocalDate> stated) {
            return stated.contains(LocalDate.parse(expected));
        }
    },
    /** A portal leaves its own region's name out: 市民政局 is 云州市民政局. */
    ISSUER("issuer") {
        @Override
        @Nullable
        String expected(MetadataValues gold) {
            return gold.issuer();
        }

        @Override
        @Nullable
        String read(MetadataValues read, MetadataValues gold) {
            return read.issuer();
        }

        @Override
        boolean same(String expected, String read) {
            String one = expected.replaceAll("[\\p{P}\\s]", "");
            String other = read.replaceAll("[\\p{P}\\s]", "");
            return one.endsWith(other) || other.endsWith(one);
        }
    };

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract @Nullable String expected(MetadataValues gold);

    abstract @Nullable String read(MetadataValues read, MetadataValues gold);

    boolean same(String expected, String read) {
        return expected.equals(read);
    }

    /** Whether the page can be asked for the value at all. */
    boolean isFair(String expected, Set<LocalDate> stated) {
        return true;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
