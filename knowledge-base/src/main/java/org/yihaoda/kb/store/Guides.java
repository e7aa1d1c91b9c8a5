package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.guide.GuideDocument;
import org.yihaoda.kb.guide.ServiceGuide;

/** The service guides (WS-02). Each is also published as a document, under the same id, so that it is found and cited. */
public final class Guides {
    private final Jdbi jdbi;

    public Guides(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Stores the guide and publishes its document, both or neither. */
    public Documents.Change publish(ServiceGuide guide, String sourceName) {
        return jdbi.inTransaction(handle -> {
            Documents.Change change = Documents.publish(handle, GuideDocument.of(guide, sourceName));
            store(handle, guide);
            return change;
        });
    }

    static void store(Handle handle, ServiceGuide guide) {
        handle.createUpdate("""
                insert into service_guide (id, content) values (:id, :content::jsonb)
                on conflict (id) do update set content = excluded.content
                """)
                .bind("id", guide.id())
                .bind("content", Json.write(guide))
                .execute();
    }

    public Optional<ServiceGuide> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select content from service_guide where id = :id")
                .bind("id", id)
                .map((row, context) -> Json.read(row.getString("content"), new TypeReference<ServiceGuide>() {}))
                .findOne());
    }

    /** Hands over every guide in the order of ids. */
    public void forEach(Consumer<ServiceGuide> consumer) {
        jdbi.useHandle(handle -> handle.createQuery("select content from service_guide order by id")
                .setFetchSize(500)
                .map((row, context) -> Json.read(row.getString("content"), new TypeReference<ServiceGuide>() {}))
                .forEach(consumer));
    }

    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from service_guide")
                .mapTo(Long.class)
                .one());
    }
}
