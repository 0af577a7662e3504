package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.standfirst.html.HtmlPolicy;
import org.junit.jupiter.api.Tag;

/** The JSON of a policy, damaged: it is refused by the one exception, or read as a policy that is written as it is. */
@Tag("fuzzing")
class PolicyJsonFuzzTest {

    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final String ARTICLE = JSON.write(HtmlPolicy.article());

    @FuzzTest(maxDuration = "20s")
    void refusesOrReadsBack(FuzzedDataProvider data) {
        StringBuilder json = new StringBuilder(ARTICLE);
        int changes = data.consumeInt(0, 6);
        for (int i = 0; i < changes; i++) {
            int from = data.consumeInt(0, json.length());
            int to = Math.min(json.length(), from + data.consumeInt(0, 12));
            json.replace(from, to, data.consumeString(12));
        }
        HtmlPolicy policy;
        try {
            policy = JSON.readPolicy(json.toString());
        } catch (StandfirstJsonException e) {
            return;
        }
        assertThat(JSON.readPolicy(JSON.write(policy))).isEqualTo(policy);
    }
}
