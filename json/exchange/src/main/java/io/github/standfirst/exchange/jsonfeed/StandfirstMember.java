package io.github.standfirst.exchange.jsonfeed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.BodyReading;
import io.github.standfirst.json.JsonPlace;
import io.github.standfirst.json.JsonProblem;
import io.github.standfirst.json.ReadListener;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StandfirstJsonException;
import io.github.standfirst.text.SafeHtml;
import java.util.Optional;
import java.util.Set;

/**
 * The member {@code _standfirst} of an item (<a href="https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a">
 * JSON Feed 1.1, extensions</a>): the article in the shape of the house, less its body and what is not for the public.
 */
final class StandfirstMember {

    static final String NAME = "_standfirst";
    static final String ARTICLE = "article";

    private static final StandfirstJson JSON = StandfirstJson.create();

    private final AllowedExtensions extensions;
    private final HtmlPolicy policy;

    StandfirstMember(AllowedExtensions extensions, HtmlPolicy policy) {
        this.extensions = extensions;
        this.policy = policy;
    }

    /** The article as the public knows it: published, and without what only its own newsroom understands or needs. */
    Article published(Article article) {
        PublicationState state = PublicArticle.published(article.state())
                .<PublicationState>map(PublicationState.Published::new)
                .orElse(article.state());
        return article.toBuilder()
                .state(state)
                .embargo(null)
                .created(null)
                .credits(article.credits().stream()
                        .map(StandfirstMember::withoutId)
                        .toList())
                .discussion(DiscussionRules.NONE)
                .extensions(extensions.of(article.extensions()))
                .build();
    }

    /** The ids of a newsroom's authors are its own: in another one they might name somebody else. */
    private static Credit withoutId(Credit credit) {
        return new Credit(credit.role(), credit.author().toBuilder().id(null).build());
    }

    /** The JSON of an article that {@link #published} gave. */
    String write(Article published) {
        return JSON.write(published.toBuilder().body(SafeHtml.EMPTY).build());
    }

    /** The article of an item without its body, or nothing where the item has none that can be read. */
    Optional<Article> read(JsonValue item, Findings findings) {
        JsonValue own = item.member(NAME);
        if (own.isPresent() && !own.isObject()) {
            findings.note(own, "is no object; it is left out");
        }
        findings.noteOthers(own, Set.of(ARTICLE));
        JsonValue value = own.member(ARTICLE);
        if (!value.isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(published(JSON.withBodies(BodyReading.sanitize(policy, policy))
                    .withListener(new Reports(value, findings))
                    .readArticle(value.json())));
        } catch (StandfirstJsonException e) {
            JsonProblem problem = e.problems().get(0);
            findings.note(
                    value,
                    problem.place().pointer(),
                    problem.text() + "; other members of the item stand for the article");
            return Optional.empty();
        }
    }

    /** Tells the findings what the reader of the house tells. */
    private record Reports(JsonValue article, Findings findings) implements ReadListener {

        @Override
        public void unknownMember(JsonPlace place) {
            findings.note(article, place.pointer(), "is not read");
        }

        @Override
        public void bodyChanged(JsonPlace place, Cleaned cleaned) {
            findings.removed(article, place.pointer(), cleaned);
        }

        @Override
        public void textChanged(JsonPlace place) {
            findings.note(article, place.pointer(), "has characters that no text may hold; U+FFFD stands for each");
        }
    }
}
