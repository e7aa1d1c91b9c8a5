package org.yihaoda.bot.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** The database of a data folder alone: the kb commands need neither index nor model. */
record OpenStore(@Nullable EmbeddedDatabase server, Database database) implements AutoCloseable {
    static OpenStore of(Configuration configuration, DataFolder data) {
        @Nullable String external = configuration.databaseUrl();
        @Nullable EmbeddedDatabase server = external == null ? EmbeddedDatabase.start(data) : null;
        try {
            Database database = Database.open(server == null ? Objects.requireNonNull(external) : server.url());
            OpenStore open = new OpenStore(server, database);
            open.documents().readAgain();
            return open;
        } catch (RuntimeException e) {
            if (server != null) {
                server.close();
            }
            throw e;
        }
    }

    Documents documents() {
        return new Documents(database);
    }

    @Override
    public void close() {
        database.close();
        if (server != null) {
            server.close();
        }
    }
}
