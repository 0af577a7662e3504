package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, and with which words. */
class StrictReadingTest {

    private static final StandfirstJson JSON = StandfirstJson.create();

    private static final String ARTICLE = """
            {"id":"1","language":"en","headline":"H","body":"b","lead":{"image":{"src":"https://a.example/",\
            "size":{"width":3,"height":2}}},"credits":[{"role":"author","author":{"name":"N","kind":"person"}}],\
            "categories":[{"slug":"s","name":"C"}],"state":{"type":"published","first":{"at":"2019-06-18T09:12:40Z"}}}""";

    private static final String COMMENT = """
            {"type":"posted","id":"2","article":"1","posted":{"at":"2019-06-18T10:00:00Z"},\
            "commenter":{"name":"Jo","role":"reader"},"body":"b","status":"approved","kind":"comment"}""";

    private static final String PAGE = """
            {"article":"1","summary":{"count":1,"asOf":"2020-01-01T00:00:00Z"},"first":0,"rows":[{"type":"comment",\
            "comment":COMMENT,"depth":0,"number":1,"canReply":true}]}""".replace("COMMENT", COMMENT);

    private static final String STATUSES =
            "one of \"pending\", \"held\", \"approved\", \"rejected\", \"spam\", \"trashed\"";
    private static final String TIME =
            "a time as RFC 3339 has it, in the years 0000 to 9999, such as \"2019-06-18T09:12:40Z\"";

    /** In an article, what is replaced, by what, and the whole message without line and column. */
    static Stream<Arguments> articles() {
        return Stream.of(
                arguments("\"id\":\"1\",", "", "at \"/id\": found nothing; expected is a text"),
                arguments("\"id\":\"1\"", "\"id\":null", "at \"/id\": found null; expected is a text"),
                arguments("\"id\":\"1\"", "\"id\":1", "at \"/id\": found a number; expected is a text"),
                arguments("\"id\":\"1\"", "\"id\":true", "at \"/id\": found true; expected is a text"),
                arguments(
                        "\"id\":\"1\"",
                        "\"id\":\"\"",
                        "at \"/id\": article id has 0 code points; allowed are 1 to 191"),
                arguments(
                        "\"id\":\"1\"",
                        "\"id\":\"\\uD800\"",
                        "at \"/id\": article id has U+D800 at index 0;"
                                + " allowed are no white space, controls or bidi controls"),
                arguments(
                        "\"id\":\"1\"",
                        "\"id\":\"1\",\"extensions\":{\"a\":\"1\",\"a\":\"1\"}",
                        "at \"/extensions/a\": found a member of that name twice; expected is it once"),
                arguments(
                        "\"id\":\"1\"",
                        "\"id\":\"1\",\"extensions\":[]",
                        "at \"/extensions\": found a list; expected is an object"),
                arguments(
                        "\"id\":\"1\"",
                        "\"id\":\"1\",\"extensions\":{\"a/b\":1}",
                        "at \"/extensions/a~1b\": found a number; expected is a text"),
                arguments(
                        "\"id\":\"1\"",
                        "\"id\":\"1\",\"extensions\":{\"a\":null}",
                        "at \"/extensions/a\": found null; expected is a text"),
                arguments(
                        "\"id\":\"1\"",
                        "\"id\":\"1\",\"discussion\":{\"state\":\"open\",\"moderation\":\"post\",\"depthShown\":5,"
                                + "\"maxLength\":9,\"editWindow\":\"5 min\",\"emailRequired\":false}",
                        "at \"/discussion/editWindow\": found \"5 min\";"
                                + " expected is a duration as ISO 8601 has it, such as \"PT5M\""),
                arguments("\"H\"", "[\"H\"]", "at \"/headline\": found a list; expected is a text"),
                arguments("\"H\"", "{}", "at \"/headline\": found an object; expected is a text"),
                arguments("\"body\":\"b\"", "\"body\":false", "at \"/body\": found false; expected is a text"),
                arguments("\"body\":\"b\",", "", "at \"/body\": found nothing; expected is a text"),
                arguments(
                        "\"en\"",
                        "\"en_US\"",
                        "at \"/language\": language tag is \"en_US\"; expected is a tag of BCP 47 such as 'en-US'"),
                arguments("\"lead\":{", "\"lead\":[],\"x\":{", "at \"/lead\": found a list; expected is an object"),
                arguments(
                        "\"image\":{",
                        "\"caption\":null,\"image\":{",
                        "at \"/lead/caption\": found null; expected is a text"),
                arguments(
                        "\"size\":{",
                        "\"alt\":7,\"size\":{",
                        "at \"/lead/image/alt\": found a number; expected is a text"),
                arguments(
                        "\"width\":3",
                        "\"width\":\"3\"",
                        "at \"/lead/image/size/width\": found a text; expected is a whole number of 32 bits"),
                arguments(
                        "\"width\":3",
                        "\"width\":3.0",
                        "at \"/lead/image/size/width\": found \"3.0\"; expected is a whole number of 32 bits"),
                arguments(
                        "\"width\":3",
                        "\"width\":1e400",
                        "at \"/lead/image/size/width\": found \"1e400\"; expected is a whole number of 32 bits"),
                arguments(
                        "\"width\":3",
                        "\"width\":2147483648",
                        "at \"/lead/image/size/width\": found \"2147483648\"; expected is a whole number of 32 bits"),
                arguments(
                        "\"width\":3",
                        "\"width\":123456789012",
                        "at \"/lead/image/size/width\": found \"123456789012\"; expected is a whole number of 32 bits"),
                arguments(
                        "\"width\":3",
                        "\"width\":null",
                        "at \"/lead/image/size/width\": found null; expected is a whole number of 32 bits"),
                arguments("\"width\":3", "\"width\":0", "at \"/lead/image/size\": width is 0; expected is at least 1"),
                arguments(
                        "\"credits\":[", "\"credits\":[null,", "at \"/credits/0\": found null; expected is an object"),
                arguments("}}],\"cat", "}},null],\"cat", "at \"/credits/1\": found null; expected is an object"),
                arguments(
                        "\"credits\":[", "\"tags\":null,\"credits\":[", "at \"/tags\": found null; expected is a list"),
                arguments(
                        "\"credits\":[",
                        "\"tags\":{},\"credits\":[",
                        "at \"/tags\": found an object; expected is a list"),
                arguments(
                        "\"role\":\"author\"",
                        "\"role\":0",
                        "at \"/credits/0/role\": found a number; expected is a text"),
                arguments(
                        "\"role\":\"author\"",
                        "\"role\":\"AUTHOR\"",
                        "at \"/credits/0/role\": found \"AUTHOR\"; expected is one of \"author\", \"editor\","
                                + " \"photographer\", \"translator\", \"source\""),
                arguments(
                        "\"name\":\"N\"",
                        "\"name\":\" \"",
                        "at \"/credits/0/author\": author name is \" \"; expected is a text"),
                arguments(
                        "\"slug\":\"s\"",
                        "\"slug\":\"s/t\"",
                        "at \"/categories/0/slug\": slug is \"s/t\"; expected is one path segment"),
                arguments(
                        "\"state\":{\"type\":\"published\"",
                        "\"state\":{\"type\":\"publishd\"",
                        "at \"/state/type\": found \"publishd\"; expected is one of \"draft\", \"scheduled\","
                                + " \"published\", \"withdrawn\""),
                arguments(
                        "\"state\":{\"type\":\"published\",",
                        "\"state\":{",
                        "at \"/state/type\": found nothing; expected is one of \"draft\", \"scheduled\", \"published\","
                                + " \"withdrawn\""),
                arguments(
                        "\"type\":\"published\"",
                        "\"type\":null",
                        "at \"/state/type\": found null; expected is one of \"draft\", \"scheduled\", \"published\","
                                + " \"withdrawn\""),
                arguments(
                        "\"type\":\"published\"",
                        "\"type\":\"scheduled\"",
                        "at \"/state/at\": found nothing; expected is a text"),
                arguments(
                        "\"first\":{",
                        "\"first\":{\"precision\":\"hour\",",
                        "at \"/state/first/precision\": found \"hour\"; expected is one of \"exact\", \"day\","
                                + " \"about\""),
                arguments(
                        "2019-06-18T09:12:40Z",
                        "2019-06-18",
                        "at \"/state/first/at\": found \"2019-06-18\"; expected is " + TIME),
                arguments(
                        "2019-06-18T09:12:40Z",
                        "+10000-01-01T00:00:00Z",
                        "at \"/state/first/at\": found \"+10000-01-01T00:00:00Z\"; expected is " + TIME),
                arguments(
                        "\"2019-06-18T09:12:40Z\"",
                        "1560849160",
                        "at \"/state/first/at\": found a number; expected is a text"),
                arguments(
                        "\"2019-06-18T09:12:40Z\"",
                        "1e400",
                        "at \"/state/first/at\": found a number; expected is a text"));
    }

    /** In a comment. */
    static Stream<Arguments> comments() {
        return Stream.of(
                arguments(
                        "\"type\":\"posted\",",
                        "",
                        "at \"/type\": found nothing; expected is one of \"posted\", \"tombstone\""),
                arguments("\"approved\"", "\"visible\"", "at \"/status\": found \"visible\"; expected is " + STATUSES),
                arguments("\"approved\"", "\"\"", "at \"/status\": found \"\"; expected is " + STATUSES),
                arguments("\"approved\"", "2", "at \"/status\": found a number; expected is a text"),
                arguments("\"status\":\"approved\",", "", "at \"/status\": found nothing; expected is a text"),
                arguments(
                        "\"status\":",
                        "\"parent\":\"a b\",\"status\":",
                        "at \"/parent\": comment id has U+0020 at index 1;"
                                + " allowed are no white space, controls or bidi controls"),
                arguments(
                        "\"name\":\"Jo\"",
                        "\"name\":\"Jo\",\"website\":\"javascript:alert(1)\"",
                        "at \"/commenter/website\": web address \"javascript:alert(1)\" has another scheme or"
                                + " none; expected is 'http://' or 'https://'"),
                arguments(
                        "\"name\":\"Jo\"",
                        "\"name\":\"Jo\",\"accountId\":\"\"",
                        "at \"/commenter\": account id has 0 code points; allowed are 1 to 191"),
                arguments(
                        "\"type\":\"posted\"",
                        "\"type\":\"tombstone\"",
                        "at \"/erased\": found nothing; expected is a text (and 1 more problem)"),
                arguments(
                        "\"id\":\"2\"",
                        "\"id\":\"2\",\"id\":\"3\"",
                        "at \"/id\": found a member of that name twice; expected is it once"),
                arguments(
                        "\"id\":\"2\"",
                        "\"type\":\"posted\",\"id\":\"2\"",
                        "at \"/type\": found a member of that name twice; expected is it once"),
                arguments(
                        "\"id\":\"2\"",
                        "\"parent\":null,\"parent\":\"1\",\"id\":\"2\"",
                        "at \"/parent\": found a member of that name twice; expected is it once"),
                arguments(
                        "\"id\":\"2\"",
                        "\"x\":1,\"x\":1,\"id\":\"2\"",
                        "at \"/x\": found a member of that name twice; expected is it once"),
                arguments(
                        "\"id\":\"2\"",
                        "\"x\":[{\"y\":{\"z\":1,\"z\":2}}],\"id\":\"2\"",
                        "at \"/x\": found a member of that name twice; expected is it once"));
    }

    /** In a thread page. */
    static Stream<Arguments> pages() {
        return Stream.of(
                arguments(
                        "\"canReply\":true",
                        "\"canReply\":0",
                        "at \"/rows/0/canReply\": found a number; expected is true or false"),
                arguments(
                        "\"canReply\":true",
                        "\"last\":\"false\",\"canReply\":true",
                        "at \"/rows/0/last\": found a text; expected is true or false"),
                arguments(
                        "\"first\":0",
                        "\"first\":0,\"next\":\"AAAA\"",
                        "at \"/next\": cursor was not made here, or was changed; expected is one of a page"),
                arguments(
                        "\"canReply\":true",
                        "\"canReply\":null",
                        "at \"/rows/0/canReply\": found null; expected is true or false"),
                arguments(
                        "\"number\":1",
                        "\"number\":null",
                        "at \"/rows/0/number\": found null; expected is a whole number of 32 bits"),
                arguments("\"depth\":0", "\"depth\":-1", "at \"/rows/0\": depth is -1; expected is at least 0"),
                arguments("\"rows\":[", "\"rows\":[null,", "at \"/rows/0\": found null; expected is an object"),
                arguments(
                        "\"type\":\"comment\"",
                        "\"type\":\"hidden\"",
                        "at \"/rows/0/type\": found \"hidden\"; expected is one of \"comment\", \"placeholder\""),
                arguments(
                        "\"type\":\"posted\"",
                        "\"type\":\"tombstone\"",
                        "at \"/rows/0/comment/type\": found \"tombstone\"; expected is \"posted\""),
                arguments(
                        "\"approved\"",
                        "\"visible\"",
                        "at \"/rows/0/comment/status\": found \"visible\"; expected is " + STATUSES));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void refusesArticle(String replaced, String by, String message) {
        assertThat(ARTICLE).contains(replaced);
        refuses(() -> JSON.readArticle(ARTICLE.replace(replaced, by)), message);
    }

    @ParameterizedTest
    @MethodSource("comments")
    void refusesComment(String replaced, String by, String message) {
        assertThat(COMMENT).contains(replaced);
        refuses(() -> JSON.readComment(COMMENT.replace(replaced, by)), message);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void refusesPage(String replaced, String by, String message) {
        assertThat(PAGE).contains(replaced);
        refuses(() -> JSON.readThreadPage(PAGE.replace(replaced, by)), message);
    }

    private static void refuses(Runnable reading, String message) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(StandfirstJsonException.class, e -> {
            String place = "at \"" + e.pointer() + "\"";
            assertThat(e).hasMessage(message.replace(place, place + ", line 1, column " + e.column()));
            assertThat(e.place()).isEqualTo(new JsonPlace(e.pointer(), 1, e.column()));
            assertThat(e.column()).isPositive();
        });
    }

    @Test
    void readsWhatTheTablesSpoil() {
        assertThat(JSON.write(JSON.readArticle(ARTICLE))).isEqualTo(ARTICLE);
        assertThat(JSON.write(JSON.readComment(COMMENT))).isEqualTo(COMMENT);
        assertThat(JSON.write(JSON.readThreadPage(PAGE))).isEqualTo(PAGE);
    }

    /** Text that is no JSON, and the whole message. */
    static Stream<Arguments> syntaxErrors() {
        return Stream.of(
                arguments("", "at the root, line 1, column 1: found nothing; expected is an object"),
                arguments("null", "at the root, line 1, column 1: found null; expected is an object"),
                arguments("[]", "at the root, line 1, column 1: found a list; expected is an object"),
                arguments("\"x\"", "at the root, line 1, column 1: found a text; expected is an object"),
                arguments("{", "at the root, line 1, column 2: found the end; expected is more"),
                arguments("{\"id\":\"1", "at \"/id\", line 1, column 9: found the end; expected is more"),
                arguments(
                        "{\n \"id\":\"1\",\n}",
                        "at the root, line 3, column 1: found \"}\"; expected is JSON as RFC 8259 has it"),
                arguments(
                        "{'id':1}", "at the root, line 1, column 2: found \"'\"; expected is JSON as RFC 8259 has it"),
                arguments("// none", "at the root, line 1, column 1: found \"/\"; expected is JSON as RFC 8259 has it"),
                arguments(
                        "\uFEFF{}",
                        "at the root, line 1, column 1: found \"\\u{FEFF}\"; expected is JSON as RFC 8259 has it"),
                arguments(
                        "{\"id\":\"1\" \uD83D\uDE00}",
                        "at the root, line 1, column 11: found \"\\u{1F600}\"; expected is JSON as RFC 8259 has it"),
                arguments(
                        "{\"id\":\"a\u0001\"}",
                        "at \"/id\", line 1, column 9: found \"\\u{1}\"; expected is JSON as RFC 8259 has it"),
                arguments(
                        "{\"id\":\"\\x\"}",
                        "at \"/id\", line 1, column 9: found \"x\"; expected is JSON as RFC 8259 has it"),
                arguments(
                        "{\"x\":{\"y\":[1,}}",
                        "at \"/x\", line 1, column 14: found \"}\"; expected is JSON as RFC 8259 has it"));
    }

    @ParameterizedTest
    @MethodSource("syntaxErrors")
    void refusesWhatIsNoJson(String text, String message) {
        assertThatThrownBy(() -> JSON.readArticle(text))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void refusesMoreBehindTheDocument() {
        assertThatThrownBy(() -> JSON.readComment(COMMENT + " {}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(
                        "at the root, line 1, column 171: found an object behind the document; expected is its end");
        assertThatThrownBy(() -> JSON.readComment(COMMENT + "}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 170: found \"}\"; expected is JSON as RFC 8259 has it");
        assertThat(JSON.readComment(" \n" + COMMENT + "\n ")).isEqualTo(JSON.readComment(COMMENT));
    }

    @Test
    void takesNullForAPartThatTheModelMayLack() {
        String json = COMMENT.replace("\"status\":", "\"parent\":null,\"edited\":null,\"status\":");
        assertThat(JSON.readComment(json)).isEqualTo(JSON.readComment(COMMENT));
    }

    @Test
    void showsNothingOfOtherValuesThanTheRefusedOne() {
        String json =
                COMMENT.replace("\"Jo\"", "\"jo@private.example\"").replace("approved", "\u202Eshown\n".repeat(20));
        assertThatThrownBy(() -> JSON.readComment(json.replace("\n", "\\n")))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/status\", line 1, column 158: found \"" + "\\u{202E}shown\\u{A}".repeat(8)
                        + "\\u{202E}sho\"...; expected is " + STATUSES);
    }

    @Test
    void keepsTheRefusalOfTheModelAsCause() {
        assertThatThrownBy(() -> JSON.readComment(COMMENT.replace("\"2\"", "\"\"")))
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comment id has 0 code points; allowed are 1 to 191");
    }
}
