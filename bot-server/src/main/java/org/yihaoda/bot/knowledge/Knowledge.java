package org.yihaoda.bot.knowledge;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.sync.CorpusFollower;
import org.yihaoda.index.text.CurrentVocabulary;
import org.yihaoda.index.text.Words;
import org.yihaoda.kb.store.ChangeLog;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.EmbeddedDatabase;
import org.yihaoda.kb.store.Lexicons;
import org.yihaoda.kb.store.Relations;

/** Everything that a node holds open: the database, the embedding model and the index of one data folder. */
public final class Knowledge implements AutoCloseable {
    private final @Nullable EmbeddedDatabase server;
    private final Database database;
    private final Embedder embedder;
    private final CurrentCorpus corpus;
    private final CorpusFollower follower;

    private Knowledge(@Nullable EmbeddedDatabase server, Database database, Embedder embedder, CorpusFolder folder) {
        this.server = server;
        this.database = database;
        this.embedder = embedder;
        this.corpus = new CurrentCorpus(folder, embedder, new CurrentVocabulary(new Lexicons(database))::get);
        this.follower = new CorpusFollower(database, embedder, folder);
    }

    /** Opens all parts, the slow ones side by side. */
    public static Knowledge open(Configuration configuration, DataFolder data) {
        try (ExecutorService opening = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Embedder> embedder = CompletableFuture.supplyAsync(Embedder::load, opening);
            CompletableFuture<Void> words = CompletableFuture.runAsync(() -> Words.of("预热"), opening);
            @Nullable
            EmbeddedDatabase server = configuration.databaseUrl() == null ? EmbeddedDatabase.start(data) : null;
            String url = server == null ? configuration.databaseUrl() : server.url();
            Database database = Database.open(Objects.requireNonNull(url));
            words.join();
            new Documents(database).readAgain();
            return new Knowledge(server, database, embedder.join(), new CorpusFolder(data.corpus()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Whether the database lives as long as this process does, being external or its own. */
    public boolean ownsDatabase() {
        return server == null || server.owned();
    }

    public Documents documents() {
        return new Documents(database);
    }

    public Relations relations() {
        return new Relations(database);
    }

    public Database database() {
        return database;
    }

    public ChangeLog changes() {
        return new ChangeLog(database);
    }

    public CurrentCorpus corpus() {
        return corpus;
    }

    public CorpusFollower follower() {
        return follower;
    }

    @Override
    public void close() {
        corpus.close();
        embedder.close();
        database.close();
        if (server != null) {
            server.close();
        }
    }
}
