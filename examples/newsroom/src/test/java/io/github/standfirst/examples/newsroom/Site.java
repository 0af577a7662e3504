package io.github.standfirst.examples.newsroom;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The newsroom, running: one on H2 and one on PostgreSQL for all tests, each started when it is first asked for. */
final class Site implements AutoCloseable {

    static final String PASSWORD = "a password of the desk";
    static final Instant STARTED = Instant.parse("2026-09-17T12:00:00Z");

    private static @Nullable Site onH2;
    private static @Nullable Site onPostgres;

    private final ConfigurableApplicationContext context;

    private Site(String... properties) {
        List<String> arguments = new ArrayList<>(List.of(properties));
        arguments.add("--server.port=0");
        arguments.add("--newsroom.desk.password=" + PASSWORD);
        context = new SpringApplicationBuilder(NewsroomApplication.class, VisitOfTheReferencePage.class)
                .run(arguments.toArray(String[]::new));
    }

    /** A clock that goes on from the day on which the reference page was saved. */
    static class VisitOfTheReferencePage {
        @Bean
        @Primary
        Clock visit() {
            return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), STARTED));
        }
    }

    static synchronized Site onH2() {
        if (onH2 == null) {
            onH2 = new Site(
                    "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000");
        }
        return onH2;
    }

    static synchronized Site onPostgres() {
        if (onPostgres == null) {
            onPostgres = new Site(
                    "--spring.profiles.active=postgres",
                    "--spring.datasource.url=" + postgres().getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres");
        }
        return onPostgres;
    }

    /** A site on a store that outlives it; to be closed. */
    static Site on(String... store) {
        return new Site(store);
    }

    @Override
    public void close() {
        context.close();
    }

    /** A server of its own; it ends with the virtual machine. */
    static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Http http() {
        return new Http(url());
    }
}
