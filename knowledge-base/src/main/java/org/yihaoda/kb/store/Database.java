package org.yihaoda.kb.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.Comparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/** A pool of connections to a PostgreSQL-compatible server whose schema is brought to this program's version. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        // A failure is logged; what was bound, words of citizens and hashes of passwords, is not.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /**
     * Connects and migrates.
     *
     * @param url a JDBC URL, user and password included or from the server's defaults
     * @throws StoreException when the server cannot be reached, or its schema is newer than this program knows
     */
    public static Database open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("knowledge-base");
        // PostgreSQL too would quote the row that it refuses.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        try {
            HikariDataSource pool = new HikariDataSource(config);
            migrate(pool);
            return new Database(pool);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException("the database cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void migrate(HikariDataSource pool) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/yihaoda/kb/store")
                    .validateOnMigrate(true)
                    .ignoreMigrationPatterns("*:pending")
                    .load();
            refuseNewer(flyway);
            flyway.migrate();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static void refuseNewer(Flyway flyway) {
        MigrationVersion known = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getVersion().isNewerThan(known)) {
                throw new StoreException("the database has schema version " + migration.getVersion()
                        + ", this program knows " + known + ": use a newer Yihaoda, or name another database");
            }
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** Whether the server answers at this moment. */
    public boolean answers() {
        try {
            return jdbi.withHandle(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one())
                    == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
