package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** Somebody of the newsroom, signed in. */
final class Desk {

    private final Http http;

    Desk(Site site) {
        http = site.http();
        signIn(http);
    }

    static void signIn(Http http) {
        HttpResponse<String> in =
                send(http, "/desk/login", "/desk/login", Map.of("username", "editor", "password", Site.PASSWORD));
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/desk/");
    }

    HttpResponse<String> get(String path) {
        return http.get(path);
    }

    HttpResponse<String> decide(String id, String to, int revision) {
        return decide(id, to, revision, "Please stay kind.", "second time this week");
    }

    HttpResponse<String> reject(String id, String statement, String note) {
        return decide(id, "REJECTED", 1, statement, note);
    }

    private HttpResponse<String> decide(String id, String to, int revision, String statement, String note) {
        String page = "/desk/comments/" + id;
        return send(
                http,
                page,
                page + "/decisions",
                Map.of(
                        "to", to,
                        "revision", Integer.toString(revision),
                        "reason", to.equals("APPROVED") ? "FITS" : "INSULT",
                        "statement", statement,
                        "note", note));
    }

    HttpResponse<String> reverse(String id, int decision) {
        String page = "/desk/comments/" + id;
        return send(http, page, page + "/reversals", Map.of("decision", Integer.toString(decision)));
    }

    HttpResponse<String> erase(String id) {
        String page = "/desk/comments/" + id;
        return send(http, page, page + "/erasure", Map.of("reason", "BY_COMMENTER"));
    }

    private static HttpResponse<String> send(Http http, String page, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put(
                "_csrf",
                Jsoup.parse(http.get(page).body()).select("[name=_csrf]").attr("value"));
        return http.post(path, form);
    }
}
