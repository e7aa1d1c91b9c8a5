package org.yihaoda.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.sample.Checkout;

/** What holds for the source files of all modules. */
final class SourcesTest {
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^(?:@.*\\n)*public (?:final |sealed |non-sealed |abstract )*(?:class|interface|record|enum|@interface) ");
    private static final Pattern DOCUMENTED = Pattern.compile("\\*/\\n(?:@[^\\n]*(?:\\n[ )}][^\\n]*)*\\n)*public ");

    @Test
    void sources_areFound() {
        assertThat(Checkout.sources()).hasSizeGreaterThan(100);
    }

    @Test
    void publicType_hasASentenceOfJavadoc() {
        List<String> silent = Checkout.sources().stream()
                .filter(file -> PUBLIC_TYPE.matcher(Checkout.read(file)).find())
                .filter(file -> !DOCUMENTED.matcher(Checkout.read(file)).find())
                .map(SourcesTest::name)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void packageInfo_saysWhatThePackageIs() {
        List<String> silent = Checkout.sources().stream()
                .filter(file -> file.endsWith("package-info.java"))
                .filter(file -> !Checkout.read(file).startsWith("/** "))
                .map(SourcesTest::name)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void standardOutput_isWrittenByTheCommandLineAlone() {
        List<String> printing = Checkout.sources().stream()
                .filter(file -> Pattern.compile("System\\.(?:out|err)|printStackTrace\\(\\)")
                        .matcher(Checkout.read(file))
                        .find())
                .map(SourcesTest::name)
                .filter(name -> !name.startsWith("cli/"))
                .toList();

        assertThat(printing).isEmpty();
    }

    private static String name(Path file) {
        return file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
    }
}
