package org.yihaoda.index.intake;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yihaoda.kb.policy.Attachment;

/** Where a linked file may lie when a page was saved: where its relative address leads, or in the page's own folder. */
final class Neighbours {
    private Neighbours() {}

    /** The places to look, the likeliest first; never outside the page's folder and the folders below it. */
    static List<Path> of(Attachment attachment, Path folder) {
        String address = attachment.url() == null ? "" : attachment.url().replaceFirst("[?#].*$", "");
        List<Path> places = new ArrayList<>();
        if (!address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*|/.*")) {
            add(places, folder, decoded(address));
        }
        add(places, folder, decoded(address.substring(address.lastIndexOf('/') + 1)));
        return places;
    }

    private static void add(List<Path> places, Path folder, String name) {
        try {
            Path place = folder.resolve(name).normalize();
            if (!name.isBlank()
                    && place.startsWith(folder)
                    && !place.equals(folder)
                    && !places.contains(place)
                    && staysInside(place, folder)) {
                places.add(place);
            }
        } catch (InvalidPathException noName) {
            // an address may hold what no file name can
        }
    }

    /** A link may lie in the folder and lead to any file of the machine. */
    private static boolean staysInside(Path place, Path folder) {
        try {
            return !Files.exists(place) || place.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
