package io.github.standfirst.html;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/** Whatever comes in, what comes out is harmless by an independent parser, self-contained and stable. */
@Tag("fuzzing")
class SanitizerFuzzTest {

    @FuzzTest(maxDuration = "40s")
    void keepsItsPromises(FuzzedDataProvider data) {
        HtmlPolicy policy = data.consumeBoolean() ? HtmlPolicy.article() : HtmlPolicy.comment();
        StableMarkupTest.assertPromises(FuzzedMarkup.html(data), policy);
    }
}
