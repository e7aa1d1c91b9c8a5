package org.yihaoda.bot.cli;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.account.Role;
import picocli.CommandLine.Option;

/** Who acts. Whoever runs commands on the server is believed; the one place to ask the accounts instead. */
final class ActingAs {
    @Option(names = "--as", paramLabel = "NAME", required = true, descriptionKey = "option.as")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true, descriptionKey = "option.role")
    private Set<Role> roles = new TreeSet<>();

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "option.actorUnit")
    private @Nullable String unit;

    Actor actor() {
        return new Actor(name.strip(), roles, unit == null ? null : unit.strip());
    }
}
