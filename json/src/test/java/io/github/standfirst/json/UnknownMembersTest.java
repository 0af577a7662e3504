package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.comment.ThreadPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members that no shape has, and the member {@code type} in any place. */
class UnknownMembersTest {

    private static final StandfirstJson JSON = StandfirstJson.create();

    private static final String COMMENT = """
            {"id":"2","article":"1","posted":{"at":"2019-06-18T10:00:00Z"},
            "commenter":{"name":"Jo","role":"reader"},"body":"b","status":"approved",
            "x/y~z":[{"a":[1,2.5e9,true,null]}],"kind":"comment","type":"posted"}""";

    private static List<JsonPlace> unknownIn(String json) {
        List<JsonPlace> places = new ArrayList<>();
        JSON.withListener(new ReadListener() {
                    @Override
                    public void unknownMember(JsonPlace place) {
                        places.add(place);
                    }
                })
                .readComment(json);
        return places;
    }

    @Test
    void reportsUnknownMembersByPointer() {
        assertThat(unknownIn(COMMENT)).containsExactly(new JsonPlace("/x~1y~0z", 3, 9));
    }

    @Test
    void reportsUnknownMembersOfParts() {
        String json = COMMENT.replace("\"name\"", "\"email\":\"jo@private.example\",\"name\"");
        assertThat(unknownIn(json))
                .containsExactly(new JsonPlace("/commenter/email", 2, 22), new JsonPlace("/x~1y~0z", 3, 9));
    }

    @Test
    void neverWritesUnknownMembersBack() {
        assertThat(JSON.write(JSON.readComment(COMMENT)))
                .isEqualTo("{\"type\":\"posted\",\"id\":\"2\",\"article\":\"1\","
                        + "\"posted\":{\"at\":\"2019-06-18T10:00:00Z\"},\"commenter\":{\"name\":\"Jo\","
                        + "\"role\":\"reader\"},\"body\":\"b\",\"status\":\"approved\",\"kind\":\"comment\"}");
    }

    /** What a tombstone has is unknown to a posted comment, wherever the type stands. */
    @Test
    void dropsMembersOfAnotherTypeWhereverTheTypeStands() {
        String first = COMMENT.replace(",\"type\":\"posted\"", "").replace("{\"id\"", "{\"type\":\"posted\",\"id\"");
        for (String json : List.of(COMMENT, first)) {
            assertThat(unknownIn(json.replace("\"id\"", "\"reason\":7,\"id\"")))
                    .extracting(JsonPlace::pointer)
                    .containsExactly("/reason", "/x~1y~0z");
        }
    }

    @Test
    void namesPlacesInFrontOfTheType() {
        assertThatThrownBy(() -> JSON.readComment(COMMENT.replace("\"Jo\"", "7")))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/commenter/name\", line 2, column 21: found a number; expected is a text");
    }

    @Test
    void readsTypesBehindTheirMembersAtEveryLevel() {
        ThreadPage page = Samples.threadPage();
        String json = JSON.write(page);
        String reordered = json.replaceAll("\"type\":\"(placeholder|comment|posted)\",", "");
        reordered = reordered
                .replace("\"depth\":0}", "\"depth\":0,\"type\":\"placeholder\"}")
                .replace("\"canReply\":true}", "\"canReply\":true,\"type\":\"comment\"}")
                .replace("\"canReply\":false}", "\"canReply\":false,\"type\":\"comment\"}")
                .replace("\"pinned\":true}", "\"pinned\":true,\"type\":\"posted\"}")
                .replace("\"kind\":\"comment\"}", "\"kind\":\"comment\",\"type\":\"posted\"}");
        assertThat(reordered).isNotEqualTo(json).hasSameSizeAs(json);
        assertThat(JSON.readThreadPage(reordered)).isEqualTo(page);
    }

    @Test
    void tellsOfCharactersThatNoTextMayHold() {
        List<JsonPlace> places = new ArrayList<>();
        StandfirstJson json = JSON.withListener(new ReadListener() {
            @Override
            public void textChanged(JsonPlace place) {
                places.add(place);
            }
        });
        String spoilt = COMMENT.replace("\"Jo\"", "\"J\\uD800o\\r\\n\\uFFFF\"");
        assertThat(JSON.write(json.readComment(spoilt))).contains("\"name\":\"J\uFFFDo\\n\uFFFD\"");
        assertThat(places).containsExactly(new JsonPlace("/commenter/name", 2, 21));
    }
}
