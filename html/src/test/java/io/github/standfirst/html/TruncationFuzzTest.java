package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.standfirst.text.SafeHtml;
import org.junit.jupiter.api.Tag;

/** What is cut, wherever, is still what the policy would have written. */
@Tag("fuzzing")
class TruncationFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void keepsMarkupWhole(FuzzedDataProvider data) {
        Truncation.Unit unit = data.pickValue(Truncation.Unit.values());
        Truncation truncation = new Truncation(unit, data.consumeInt(0, 30), Truncation.ELLIPSIS);
        HtmlPolicy policy = HtmlPolicy.article();
        SafeHtml html = policy.sanitize(FuzzedMarkup.html(data));
        String cut = policy.truncate(html, truncation).html();
        assertThat(policy.recognized(cut)).isEqualTo(cut);
    }
}
