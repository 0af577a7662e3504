package io.github.standfirst.examples.newsroom;

import static io.github.standfirst.examples.newsroom.SiteContract.FERRY;
import static io.github.standfirst.examples.newsroom.SiteContract.SEND;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the site and the web. */
class ProtectionTest {

    private final Site site = Site.onH2();
    private final Http http = site.http();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/hy/",
                FERRY,
                "/search?s=a",
                "/nope/",
                "/desk/login",
                "/api/articles/48120",
                "/files/courier.css"
            })
    void everyAnswerHasItsHeaders(String path) {
        Map<String, String> headers = Map.of(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "strict-origin-when-cross-origin",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        HttpResponse<String> response = http.get(path);
        headers.forEach((name, value) ->
                assertThat(response.headers().firstValue(name)).as(name).hasValue(value));
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%2e%2e/%2e%2e/x", "/a%2fb", "/%ff", "/;/x", "/a//b"})
    void addressThatNothingCanHaveIsRefusedInOurWords(String path) {
        HttpResponse<String> response = http.get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertBare(response);
    }

    private static void assertBare(HttpResponse<String> response) {
        Map<String, String> headers = Map.of(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "no-referrer",
                "Content-Type",
                "text/plain;charset=UTF-8");
        headers.forEach(
                (name, value) -> assertThat(response.headers().firstValue(name).orElse(""))
                        .as(name)
                        .isEqualToIgnoringCase(value));
        assertThat(response.body()).isEqualTo(Integer.toString(response.statusCode()));
    }

    @Test
    void documentThatIsTooLongIsRefusedBeforeItIsRead() {
        HttpResponse<String> response = http.postJson(
                "/api/articles/72044/comments", "{\"article\": \"72044\", \"text\": \"" + "a".repeat(600_000) + "\"}");

        assertThat(response.statusCode()).isEqualTo(413);
        assertBare(response);
    }

    /** A binder would say in its message what stands in a field, and a nested name would break it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "email[0]",
                "text[0]",
                "name[0]",
                "parent.x",
                "consent.x",
                "subject[a]",
                "after.x",
                "class.module"
            })
    void fieldThatIsNoneIsIgnored(String field) {
        Map<String, String> form = SiteContract.form(SiteContract.unique("Nested."));
        form.put(field, "1");

        assertThat(http.post(SEND, form).statusCode()).isEqualTo(303);
        assertThat(http.get(FERRY + "?" + URLEncoder.encode(field, StandardCharsets.UTF_8) + "=1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void addressOfTheFormLeadsBackToTheArticle() {
        HttpResponse<String> response = http.get("/articles/72044/comments");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(http.get(response.headers().firstValue("Location").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void multipartThatIsNoneIsTheSendersMistake() {
        assertThat(http.postAs("multipart/form-data", SEND, "garbage").statusCode())
                .isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", FERRY, "/api/articles/48120", "/files/courier.css"})
    void answersAreCompressed(String path) {
        assertThat(http.get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void pagesHoldNoScriptAndNoInlineStyle() {
        var page = Jsoup.parse(http.get(FERRY).body());
        assertThat(page.select("script, style, [style], iframe, object, embed")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void articlePageIsForSharedCachesAndIsNotSentTwice() {
        HttpResponse<String> page = http.get(FERRY);
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=0, s-maxage=15, must-revalidate");
        assertThat(page.headers().allValues("Vary").toString()).containsIgnoringCase("cookie");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(http.get(FERRY, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    /** A page of another site sends the form; browsers say so. */
    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost",
        "Origin, http://localhost.evil.example",
        "Origin, ht!tp://",
        "X-Nothing, nothing",
    })
    void formOfAnotherSiteIsRefused(String header, String value) {
        String text = SiteContract.unique("Forged.");
        HttpResponse<String> response = http.post(SEND, SiteContract.form(text), header, value);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(new Desk(site).get("/desk/").body()).doesNotContain(text);
    }

    @Test
    void formOfThisSiteIsKnownByItsOriginAlone() {
        HttpResponse<String> response =
                http.post(SEND, SiteContract.form(SiteContract.unique("Older browser.")), "Origin", site.url());
        assertThat(response.statusCode()).isEqualTo(303);
    }

    @Test
    void formThatIsTooLongIsRefusedAsSuch() {
        HttpResponse<String> response = http.post(SEND, SiteContract.form("a".repeat(600_000)));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("Lake Orvan Courier");
    }

    @Test
    void cookieOfOwnCommentsIsBoundToTheHostAndCannotBeForged() {
        HttpResponse<String> posted = http.post(SEND, SiteContract.form(SiteContract.unique("Mine.")));
        String id = SiteContract.id(posted);
        String cookie = posted.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("__Host-comments=")
                .contains("; Path=/; ", "; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(cookie).doesNotContain("Domain");

        String value = requireNonNull(http.cookies().get("__Host-comments"));
        for (String forged :
                new String[] {value + "x", "x" + value, value.replace(".", ""), "", ".", "a.b", value.substring(1)}) {
            Http thief = site.http();
            thief.cookies().put("__Host-comments", forged);
            assertThat(thief.get("/comments/" + id + "/edit").statusCode())
                    .as(forged)
                    .isEqualTo(404);
        }
        assertThat(http.get("/comments/" + id + "/edit").statusCode()).isEqualTo(200);
    }

    /** A type that is none is no program's: refused like a form of another site, and no error of ours. */
    @Test
    void typeThatIsNoneIsRefused() {
        assertThat(http.postAs("foo", "/api/articles/72044/comments", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void deskIsForThoseWhoSignedIn() {
        assertThat(http.get("/desk/").headers().firstValue("Location").orElseThrow())
                .endsWith("/desk/login");
        assertThat(http.get("/desk/comments/71804").statusCode()).isEqualTo(302);
        assertThat(http.post("/desk/comments/71804/erasure", Map.of("reason", "BY_STAFF"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.get(FERRY).body()).contains("My grandmother sold tickets");
    }

    @Test
    void signedInWithoutATokenNothingIsDone() {
        Http editor = site.http();
        String token = Jsoup.parse(editor.get("/desk/login").body())
                .select("[name=_csrf]")
                .attr("value");
        editor.post("/desk/login", Map.of("username", "editor", "password", Site.PASSWORD, "_csrf", token));
        assertThat(editor.get("/desk/").statusCode()).isEqualTo(200);
        assertThat(editor.post("/desk/comments/71804/erasure", Map.of("reason", "BY_STAFF"))
                        .statusCode())
                .isEqualTo(403);
    }
}
