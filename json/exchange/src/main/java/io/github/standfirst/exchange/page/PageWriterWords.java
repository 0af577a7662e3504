package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.exchange.document.WrittenTime;
import io.github.standfirst.exchange.page.Labels.Word;
import io.github.standfirst.text.Language;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Labels at work on one page: they mark their own language where it is not the article's, and print dates in it.
 *
 * <p>Where both are one language, written in one direction, the dates follow the region of the article's, so that an
 * article in {@code en-GB} has British dates.
 */
final class PageWriterWords {

    private final Labels labels;
    private final ZoneId zone;
    private final boolean ofOtherLanguage;
    private final LabelsDates dates;

    PageWriterWords(Labels labels, ZoneId zone, Language page) {
        this.labels = labels;
        this.zone = zone;
        Locale own = labels.language().locale();
        this.ofOtherLanguage = !own.getLanguage().equals(page.locale().getLanguage())
                || labels.language().direction() != page.direction();
        this.dates = LabelsDates.of(ofOtherLanguage ? own : page.locale());
    }

    String get(Word word) {
        return labels.get(word);
    }

    String commentCount(int count) {
        return labels.commentCount(count);
    }

    /** A word with a name put into it. */
    String with(Word word, String name) {
        return labels.get(word).replace(Labels.SLOT, name);
    }

    /** Says in the start tag that the element holds words of the labels. */
    void mark(PageMarkup out) {
        if (ofOtherLanguage) {
            out.language(labels.language());
        }
    }

    /** Writes a word around what {@code part} writes. */
    void around(PageMarkup out, Word word, Runnable part) {
        String text = labels.get(word);
        int slot = text.indexOf(Labels.SLOT);
        out.text(text.substring(0, slot));
        part.run();
        out.text(text.substring(slot + Labels.SLOT.length()));
    }

    /**
     * Writes a time. One that is not known exactly is no {@code time} element: that would need a form for machines, which
     * could only pretend.
     */
    void time(PageMarkup out, Moment moment) {
        @Nullable String machineReadable = WrittenTime.machineReadable(moment, zone);
        String text = (moment.precision() == Precision.EXACT ? dates.dateAndTime() : dates.date())
                .format(moment.at().atZone(zone));
        if (moment.precision() == Precision.ABOUT) {
            out.text(with(Word.ABOUT, text));
        } else if (machineReadable == null) {
            out.text(text);
        } else {
            out.start("time").attribute("datetime", machineReadable).text(text).end();
        }
    }
}
