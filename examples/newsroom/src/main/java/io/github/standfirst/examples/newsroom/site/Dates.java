package io.github.standfirst.examples.newsroom.site;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Times as templates print them, in the language of the page and the zone of the site. */
@Component
public class Dates {

    private final Clock clock;
    private final SiteProperties site;

    Dates(Clock clock, SiteProperties site) {
        this.clock = clock;
        this.site = site;
    }

    /** The day of the visit, with the day of the week. */
    public String today() {
        return written(clock.instant(), FormatStyle.FULL);
    }

    /** The day of a moment: "June 18, 2019". */
    public String day(Moment moment) {
        return written(moment.at(), FormatStyle.LONG);
    }

    /** The day of a time. */
    public String day(Instant time) {
        return written(time, FormatStyle.LONG);
    }

    /** A time to the minute, for the desk. */
    public String minute(Instant time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .withZone(site.zone())
                .format(time);
    }

    /** When readers first saw an article, or see it first; null where that is not said. */
    public @Nullable Moment published(PublicationState state) {
        if (state instanceof PublicationState.Published published) {
            return published.first();
        }
        if (state instanceof PublicationState.Scheduled scheduled) {
            return Moment.exact(scheduled.at());
        }
        return state instanceof PublicationState.Withdrawn withdrawn ? withdrawn.first() : null;
    }

    /** How long ago a moment was: "7 years ago". */
    public String ago(Moment moment) {
        return ago(moment.at());
    }

    /** How long ago a time was. */
    public String ago(Instant time) {
        return RelativeTime.of(time, clock.instant(), LocaleContextHolder.getLocale());
    }

    /** What machines read of a moment: all that is known of it, and nothing where it is only known about. */
    public @Nullable String machine(Moment moment) {
        return switch (moment.precision()) {
            case EXACT -> moment.at().toString();
            case DAY -> moment.at().atZone(site.zone()).toLocalDate().toString();
            case ABOUT -> null;
        };
    }

    private String written(Instant time, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .localizedBy(LocaleContextHolder.getLocale())
                .withZone(site.zone())
                .format(time);
    }
}
