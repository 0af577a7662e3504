package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.ValueRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonTest {

    private static final String SMALL = Golden.text("policy-minimal");

    private final StandfirstJson json = StandfirstJson.create();

    @Test
    void readsBackWhateverItWrites() {
        for (HtmlPolicy policy : List.of(
                Samples.policy(),
                HtmlPolicy.article(),
                HtmlPolicy.comment(),
                HtmlPolicy.feed(),
                HtmlPolicy.inline(),
                HtmlPolicy.plainText())) {
            assertThat(json.readPolicy(json.write(policy))).isEqualTo(policy);
        }
    }

    /** A CR is a line feed in all texts, and a class may have any character but those that part classes. */
    @Test
    void readsBackNamesOfSeveralLinesAndRareClasses() {
        HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                .name("two\rlines", 1)
                .allowClasses(ValueRule.oneOf("a\u00A0b"))
                .build();

        assertThat(policy.name()).isEqualTo("two\nlines");
        assertThat(json.readPolicy(json.write(policy))).isEqualTo(policy);
    }

    /** Nothing that restricts is passed over, and nothing that can not be safe is let in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"version\":3            | \"version\":3,\"denied\":[]        | /denied                  | found a member that is not known; expected are only members that are",
                "\"keepRelative\":false   | \"keepRelative\":false,\"hosts\":[] | /addresses/hosts         | found a member that is not known; expected are only members that are",
                "\"b\":[]                 | \"script\":[]                      | ''                       | element \"script\" can not be allowed; parsers disagree on where its raw text ends",
                "\"href\":[\"https\"]     | \"href\":[\"javascript\"]          | /addresses               | scheme of href is \"javascript\"; allowed are [http, https, mailto, sms, tel]",
                "\"everywhere\":[\"lang\"] | \"everywhere\":[\"onclick\"]      | ''                       | attribute \"onclick\" can not be allowed; it is a script",
                "\"maxDepth\":9           | \"maxDepth\":1000                  | /limits                  | greatest depth is 1000; allowed are 4 to 100",
                "\"name\":\"small\"        | \"name\":\"sm\\u0000all\"         | /name                    | text has U+0000 at index 2; allowed are all characters but controls, lone surrogates and noncharacters",
                "\"version\":3,           | ''                                 | /version                 | found nothing; expected is a whole number of 32 bits",
                "\"version\":3            | \"version\":3,\"version\":4        | /version                 | found a member of that name twice; expected is it once"
            })
    void refusesWhatItDoesNotKnow(String part, String changed, String pointer, String problem) {
        assertThatThrownBy(() -> json.readPolicy(SMALL.replace(part, changed)))
                .isInstanceOfSatisfying(StandfirstJsonException.class, e -> {
                    assertThat(e.place().pointer()).isEqualTo(pointer);
                    assertThat(e).hasMessageContaining(problem);
                });
    }
}
