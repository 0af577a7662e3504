package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.json.StandfirstJson;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site is killed while five people write and fifty read at a thread of ten thousand comments, and started again:
 * whatever was acknowledged is there, once.
 */
@Tag("load")
class CrashTest {

    private static final int ENOUGH = 50;
    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final Duration PAUSE_OF_WRITERS = Duration.ofMillis(200);
    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItAcknowledgedOnPostgres() throws IOException, InterruptedException, SQLException {
        try (EmbeddedPostgres postgres = Site.postgres()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Queue<String> acknowledged = crash(
                    "--spring.profiles.active=postgres",
                    "--spring.datasource.url=" + url,
                    "--spring.datasource.username=postgres");
            assertWhole(url, "postgres", acknowledged);
        }
    }

    @Test
    void keepsWhatItAcknowledgedInAFileOfH2() throws IOException, InterruptedException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("news") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;WRITE_DELAY=0";
        assertWhole(url, "newsroom", crash("--spring.datasource.url=" + url));
    }

    private Queue<String> crash(String... store) throws IOException, InterruptedException {
        try (Site site = Site.on(store)) {
            Crowd.fill(site);
        }
        int port = freePort();
        Process first = start(port, store);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < Crowd.WRITERS; i++) {
            String name = "Writer " + i;
            people.add(new Thread(() -> write(port, name, acknowledged)));
        }
        Queue<Integer> read = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < Crowd.READERS; i++) {
            people.add(new Thread(() -> read(port, read)));
        }
        people.forEach(Thread::start);
        while (acknowledged.size() < ENOUGH || read.size() < 2 * Crowd.READERS) {
            Thread.sleep(5);
            assertThat(first.isAlive()).isTrue();
        }
        first.destroyForcibly().waitFor();
        for (Thread one : people) {
            one.join();
        }
        assertThat(read).hasSizeGreaterThan(Crowd.READERS).containsOnly(200);

        Process second = start(port, store);
        try {
            Http desk = new Http("http://localhost:" + port);
            Desk.signIn(desk);
            for (String id : acknowledged) {
                assertThat(desk.get("/desk/comments/" + id).body())
                        .contains("of Writer", "writer-private@mail.example", "by a program");
            }
        } finally {
            second.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    /** Those that were on their way may be there or not; whatever is there is whole. */
    private static void assertWhole(String url, String user, Queue<String> acknowledged) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            List<String> stored = ids(connection, "select id from comment where version > 0");
            assertThat(stored).containsAll(acknowledged).hasSizeLessThanOrEqualTo(acknowledged.size() + Crowd.WRITERS);
            assertThat(ids(connection, "select document from comment where version > 0").stream()
                            .map(document -> ((Comment.Posted) JSON.readComment(document)).body()))
                    .doesNotHaveDuplicates();
            for (String table : List.of("comment_history", "contact", "submission")) {
                assertThat(ids(connection, "select comment_id from " + table))
                        .as(table)
                        .containsExactlyInAnyOrderElementsOf(stored);
            }
        }
    }

    private static List<String> ids(Connection connection, String query) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void read(int port, Queue<Integer> statuses) {
        Http http = new Http("http://localhost:" + port);
        try {
            while (true) {
                statuses.add(http.get(Crowd.PAGE).statusCode());
            }
        } catch (UncheckedIOException e) {
            assertThat(statuses).as("the site is gone").isNotEmpty();
        }
    }

    private static void write(int port, String name, Queue<String> acknowledged) {
        Http http = new Http("http://localhost:" + port);
        try {
            for (int i = 0; i < 10_000; i++) {
                var form = SiteContract.form("Comment " + i + " of " + name);
                form.put("email", "writer-private@mail.example");
                HttpResponse<String> response = http.post(Crowd.SEND, form);
                acknowledged.add(SiteContract.id(response));
                Thread.sleep(PAUSE_OF_WRITERS.toMillis());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (UncheckedIOException e) {
            assertThat(acknowledged).as("the site is gone").isNotEmpty();
        }
    }

    private Process start(int port, String... store) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                NewsroomApplication.class.getName(),
                "--server.port=" + port,
                "--newsroom.desk.password=" + Site.PASSWORD));
        command.addAll(List.of(store));
        Path log = folder.resolve("log-" + System.nanoTime() + ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + START.toNanos();
        while (!Files.readString(log).contains("Started NewsroomApplication")) {
            assertThat(process.waitFor(200, TimeUnit.MILLISECONDS))
                    .as(Files.readString(log))
                    .isFalse();
            assertThat(System.nanoTime()).as("started in time").isLessThan(end);
        }
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
