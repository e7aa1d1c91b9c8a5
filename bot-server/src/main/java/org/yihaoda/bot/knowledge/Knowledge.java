package org.yihaoda.bot.knowledge;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.QuestionReader;
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
    private final Model model;
    private final CorpusFolder folder;
    private final CurrentCorpus corpus;

    private Knowledge(@Nullable EmbeddedDatabase server, Database database, Model model, CorpusFolder folder) {
        this.server = server;
        this.database = database;
        this.model = model;
        this.folder = folder;
        this.corpus = new CurrentCorpus(
                folder, new QuestionReader(model.orNull(), new CurrentVocabulary(new Lexicons(database))::get));
    }

    /** Opens all parts, the slow ones side by side. A model that cannot be loaded leaves search to words alone. */
    public static Knowledge open(Configuration configuration, DataFolder data) {
        return open(configuration, data, Embedder::load);
    }

    static Knowledge open(Configuration configuration, DataFolder data, Supplier<Embedder> loading) {
        try (ExecutorService opening = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Model> model = CompletableFuture.supplyAsync(() -> Model.load(loading), opening);
            CompletableFuture<Void> words = CompletableFuture.runAsync(() -> Words.of("预热"), opening);
            @Nullable
            EmbeddedDatabase server = configuration.databaseUrl() == null ? EmbeddedDatabase.start(data) : null;
            String url = server == null ? configuration.databaseUrl() : server.url();
            Database database = Database.open(Objects.requireNonNull(url));
            words.join();
            new Documents(database).readAgain();
            return new Knowledge(server, database, model.join(), new CorpusFolder(data.corpus()));
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

    /** @throws org.yihaoda.index.corpus.CorpusException without a model, since passages could not be embedded */
    public CorpusFollower follower() {
        return new CorpusFollower(database, model.orThrow(), folder);
    }

    public Model model() {
        return model;
    }

    /** See {@link CorpusFolder#otherSchema}. */
    public Optional<String> otherSchema() {
        return folder.otherSchema();
    }

    @Override
    public void close() {
        corpus.close();
        model.close();
        database.close();
        if (server != null) {
            server.close();
        }
    }
}
