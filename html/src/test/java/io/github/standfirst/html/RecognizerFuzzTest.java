package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.standfirst.text.CharacterRule;
import org.junit.jupiter.api.Tag;

/** What the recognizer accepts it writes as the parser does, and it accepts all that was written. */
@Tag("fuzzing")
class RecognizerFuzzTest {

    @FuzzTest(maxDuration = "40s")
    void agreesWithTheParser(FuzzedDataProvider data) {
        HtmlPolicy policy = FuzzedMarkup.policy(data);
        String html = CharacterRule.clean(FuzzedMarkup.html(data));
        String parsed = policy.parsed(html, null);
        String recognized = policy.recognized(html);
        if (recognized != null) {
            assertThat(recognized).isEqualTo(parsed);
        }
        assertThat(policy.recognized(parsed)).isEqualTo(parsed);
    }
}
