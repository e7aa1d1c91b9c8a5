package org.yihaoda.bot.report;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders and files of an import, and how their files are named and linked in its report. */
record Sources(List<Path> paths) {
    Sources {
        paths = paths.stream().map(each -> each.toAbsolutePath().normalize()).toList();
    }

    /** The name from its source on: pages/a.html rather than /srv/data/pages/a.html. */
    String shown(String file) {
        return paths.stream()
                .filter(source -> isOf(source.toString(), file))
                .map(Path::getParent)
                .filter(parent -> parent != null && parent.getNameCount() > 0)
                .map(parent -> file.substring(parent.toString().length() + 1))
                .findFirst()
                .orElse(file);
    }

    private static boolean isOf(String source, String file) {
        return file.equals(source)
                || file.startsWith(source + "/")
                || file.startsWith(source + "!/")
                || file.startsWith(source + "#");
    }

    /** Where the file can be looked at: itself, or the archive or export that holds it. */
    static String link(String file) {
        return Path.of(file.replaceFirst("(?:!/|#\\d+$).*", "")).toUri().toString();
    }

    /** The document's own page, when that is a web address, else the file. */
    static String link(@Nullable String address, String file) {
        return address != null && address.matches("(?i)https?://\\S+") && isAddress(address) ? address : link(file);
    }

    private static boolean isAddress(String address) {
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
