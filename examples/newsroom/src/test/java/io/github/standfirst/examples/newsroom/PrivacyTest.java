package io.github.standfirst.examples.newsroom;

import static io.github.standfirst.examples.newsroom.SiteContract.BUSES;
import static io.github.standfirst.examples.newsroom.SiteContract.FERRY;
import static io.github.standfirst.examples.newsroom.SiteContract.SEND;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing private is in any answer to the public, whatever it asks for, nor in a log. */
class PrivacyTest {

    private static final int MOST_PAGES = 600;

    /** Each is in the store, and for the newsroom alone. */
    private static final List<String> TAINTS = List.of(
            "taint-mail",
            "taint-agent",
            "203.0.113.77",
            "taint-waiting",
            "taint-rejected",
            "taint-revised",
            "taint-note",
            "taint-statement",
            "taint-proposal");

    private final Site site = Site.onH2();

    @Test
    void nothingPrivateIsInAnyAnswerOrLog() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        Set<String> seen;
        try {
            plant();
            seen = crawl();
            provokeErrors();
        } finally {
            root.detachAppender(log);
        }

        assertThat(seen)
                .hasSizeGreaterThan(100)
                .contains(
                        FERRY,
                        "/hy/",
                        "/api/articles/48120",
                        "/feed.atom",
                        "/articles/72044/comments.atom",
                        "/articles/72044/comments.rss",
                        "/articles/72044/entry.atom");
        assertThat(new Desk(site).get("/desk/").body()).as("the control").contains("taint-waiting", "taint-proposal");
        assertThat(log.list).allSatisfy(event -> assertClean("log", text(event)));
    }

    private static String text(ILoggingEvent event) {
        StringBuilder text = new StringBuilder(event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            text.append('\n').append(cause.getMessage());
        }
        return text.toString();
    }

    private void plant() {
        Desk desk = new Desk(site);
        post("taint-waiting");
        String rejected = post("taint-rejected");
        desk.decide(rejected, "APPROVED", 1);
        desk.reject(rejected, "taint-statement", "taint-note");
        Http writer = site.http();
        String revised = id(writer, "taint-revised");
        writer.post("/comments/" + revised + "/edit", Map.of("text", "clean now"));
        desk.decide(revised, "APPROVED", 2);
        writer.post("/comments/" + revised + "/edit", Map.of("text", "taint-proposal"));
    }

    private String post(String text) {
        return id(site.http(), text);
    }

    private static String id(Http writer, String text) {
        Map<String, String> form = SiteContract.form(SiteContract.unique(text));
        form.put("email", "taint-mail@mail.example");
        form.put("consent", "true");
        return SiteContract.id(writer.post(
                SEND,
                form,
                "Sec-Fetch-Site",
                "same-origin",
                "User-Agent",
                "taint-agent/1.0",
                "X-Forwarded-For",
                "203.0.113.77"));
    }

    /** All that links lead to, as long as it is here. */
    private Set<String> crawl() {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(
                "/",
                "/hy/",
                "/api/articles",
                "/api/articles/48120",
                "/api/articles/72044/comments",
                "/api/articles/48120/comments?order=MOST_REACTED",
                "/articles/72044/comments.atom",
                "/articles/72044/comments.rss",
                "/articles/72044/entry.atom",
                "/search?s=taint",
                "/search?s=clean"));
        Http reader = site.http();
        while (!next.isEmpty() && seen.size() < MOST_PAGES) {
            String path = next.removeFirst();
            if (seen.add(path)) {
                HttpResponse<String> response = reader.get(path);
                assertClean(path, response);
                links(response).stream().filter(link -> !seen.contains(link)).forEach(next::addLast);
            }
        }
        return seen;
    }

    private static List<String> links(HttpResponse<String> response) {
        List<String> links = new ArrayList<>();
        for (Element link : Jsoup.parse(response.body()).select("a[href]")) {
            String href = link.attr("href").replaceFirst("#.*", "");
            if (href.startsWith("/") && !href.startsWith("/desk")) {
                links.add(href);
            }
        }
        return links;
    }

    private void provokeErrors() {
        Http reader = site.http();
        for (String path : List.of(
                "/nope/",
                "/api/nope",
                BUSES + "?after=forged",
                BUSES + "?comment=100001",
                "/comments/100001/edit",
                "/%00",
                "/api/articles/48120/comments?after=x",
                "/articles/48120/comments",
                "/error")) {
            assertClean(path, reader.get(path));
        }
        assertClean("post", reader.post(SEND, Map.of("text", "", "email", "taint"), "Origin", "https://evil.example"));
        // The form comes back with what was typed in it; the log has nothing of it.
        for (String nested : List.of("email[0]", "text[0]", "name[0]", "email.x")) {
            reader.post(SEND, Map.of("email", "taint-mail", "text", "taint-waiting", nested, "1"));
        }
        assertClean(
                "json",
                reader.postJson("/api/articles/72044/comments", "{\"article\": \"72044\", \"email\": \"taint-mail\""));
        assertClean(
                "json",
                reader.postJson(
                        "/api/articles/72044/comments",
                        "{\"article\": \"72044\", \"text\": \"\", \"email\": \"taint-mail no address\"}"));
        assertClean("big", reader.post(SEND, Map.of("text", "a".repeat(600_000), "email", "taint-mail@mail.example")));
    }

    private static void assertClean(String what, HttpResponse<String> response) {
        assertClean(what, response.body());
        assertClean(what + " headers", response.headers().map().toString());
    }

    private static void assertClean(String what, String text) {
        assertThat(TAINTS.stream().filter(text::contains)).as(what).isEmpty();
    }
}
