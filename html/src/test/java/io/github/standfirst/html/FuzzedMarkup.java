package io.github.standfirst.html;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** Markup and policies that a fuzzer chooses. */
final class FuzzedMarkup {

    private static final int MAX_PIECES = 40;

    private static final List<HtmlPolicy> POLICIES = RecognizerTest.POLICIES;

    private FuzzedMarkup() {}

    static HtmlPolicy policy(FuzzedDataProvider data) {
        return POLICIES.get(data.consumeInt(0, POLICIES.size() - 1));
    }

    /** Pieces of markup, with raw text of the fuzzer's own between them. */
    static String html(FuzzedDataProvider data) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < MAX_PIECES && data.remainingBytes() > 0; i++) {
            html.append(data.consumeBoolean() ? MarkupSoup.piece(data.consumeByte() & 0xFF) : data.consumeString(12));
        }
        return html.toString();
    }
}
