package org.yihaoda.bot.configuration;

import java.util.List;

/** The settings cannot be used; carries every problem, not only the first. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String source, List<String> problems) {
        super("configuration " + source + " has " + problems.size() + " problem" + (problems.size() == 1 ? "" : "s")
                + ":\n  - " + String.join("\n  - ", problems));
    }
}
