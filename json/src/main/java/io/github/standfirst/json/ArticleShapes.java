package io.github.standfirst.json;

import static io.github.standfirst.json.InstantForm.INSTANT;
import static io.github.standfirst.json.MarkupForm.OF_ARTICLE;
import static io.github.standfirst.json.Member.optional;
import static io.github.standfirst.json.Member.required;
import static io.github.standfirst.json.Member.unless;
import static io.github.standfirst.json.PartShapes.CATEGORY;
import static io.github.standfirst.json.PartShapes.CORRECTION;
import static io.github.standfirst.json.PartShapes.CREDIT;
import static io.github.standfirst.json.PartShapes.DATELINE;
import static io.github.standfirst.json.PartShapes.DISCUSSION_RULES;
import static io.github.standfirst.json.PartShapes.FIGURE;
import static io.github.standfirst.json.PartShapes.LINK;
import static io.github.standfirst.json.PartShapes.MOMENT;
import static io.github.standfirst.json.PartShapes.RIGHTS;
import static io.github.standfirst.json.PartShapes.TAG;
import static io.github.standfirst.json.PartShapes.TRANSLATION;
import static io.github.standfirst.json.PlainForm.PLAIN;
import static io.github.standfirst.json.ValueForms.ACCESS;
import static io.github.standfirst.json.ValueForms.ARTICLE_ID;
import static io.github.standfirst.json.ValueForms.LANGUAGE;
import static io.github.standfirst.json.ValueForms.SLUG;
import static io.github.standfirst.json.ValueForms.WEB_URL;
import static io.github.standfirst.json.ValueForms.WITHDRAWAL_KIND;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.json.Choice.Case;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The article, and where it stands. */
final class ArticleShapes {

    static final Choice<PublicationState> STATE = new Choice<>(
            PublicationState.class,
            List.of(
                    new Case<>("draft", new Shape<>(Draft.class, List.of(), values -> new Draft())),
                    new Case<>("scheduled", scheduled()),
                    new Case<>("published", published()),
                    new Case<>("withdrawn", withdrawn())));

    static final Shape<Article> ARTICLE = article();

    private ArticleShapes() {}

    private static Shape<Scheduled> scheduled() {
        Member<Scheduled, Instant> at = required("at", INSTANT, Scheduled::at);
        return new Shape<>(Scheduled.class, List.of(at), values -> new Scheduled(values.get(at)));
    }

    private static Shape<Published> published() {
        Member<Published, Moment> first = required("first", MOMENT, Published::first);
        return new Shape<>(Published.class, List.of(first), values -> new Published(values.get(first)));
    }

    private static Shape<Withdrawn> withdrawn() {
        Member<Withdrawn, Moment> first = optional("first", MOMENT, Withdrawn::first);
        Member<Withdrawn, Instant> at = required("at", INSTANT, Withdrawn::at);
        Member<Withdrawn, WithdrawalKind> kind = required("kind", WITHDRAWAL_KIND, Withdrawn::kind);
        Member<Withdrawn, String> reason = required("reason", PLAIN, Withdrawn::reason);
        return new Shape<>(
                Withdrawn.class,
                List.of(first, at, kind, reason),
                values -> new Withdrawn(values.find(first), values.get(at), values.get(kind), values.get(reason)));
    }

    private static Shape<Article> article() {
        Member<Article, ArticleId> id = required("id", ARTICLE_ID, Article::id);
        Member<Article, Language> language = required("language", LANGUAGE, Article::language);
        Member<Article, String> headline = required("headline", PLAIN, Article::headline);
        Member<Article, Slug> slug = optional("slug", SLUG, Article::slug);
        Member<Article, WebUrl> canonicalUrl = optional("canonicalUrl", WEB_URL, Article::canonicalUrl);
        Member<Article, SafeHtml> standfirst = unless(SafeHtml.EMPTY, "standfirst", OF_ARTICLE, Article::standfirst);
        Member<Article, SafeHtml> body = required("body", OF_ARTICLE, Article::body);
        Member<Article, Figure> lead = optional("lead", FIGURE, Article::lead);
        Member<Article, List<Credit>> credits = list("credits", CREDIT, Article::credits);
        Member<Article, Dateline> dateline = optional("dateline", DATELINE, Article::dateline);
        Member<Article, List<Category>> categories = list("categories", CATEGORY, Article::categories);
        Member<Article, List<Tag>> tags = list("tags", TAG, Article::tags);
        Member<Article, PublicationState> state = required("state", STATE, Article::state);
        Member<Article, Instant> embargo = optional("embargo", INSTANT, Article::embargo);
        Member<Article, Instant> created = optional("created", INSTANT, Article::created);
        Member<Article, Instant> modified = optional("modified", INSTANT, Article::modified);
        Member<Article, List<Correction>> corrections = list("corrections", CORRECTION, Article::corrections);
        Member<Article, List<Translation>> translations = list("translations", TRANSLATION, Article::translations);
        Member<Article, List<Link>> related = list("related", LINK, Article::related);
        Member<Article, Rights> rights = optional("rights", RIGHTS, Article::rights);
        Member<Article, DiscussionRules> discussion =
                unless(DiscussionRules.NONE, "discussion", DISCUSSION_RULES, Article::discussion);
        Member<Article, Access> access = unless(Access.FREE, "access", ACCESS, Article::access);
        Member<Article, Map<String, String>> extensions =
                unless(Map.of(), "extensions", new MapForm<>(PLAIN), Article::extensions);
        return new Shape<>(
                Article.class,
                List.of(
                        Migrations.member(1),
                        id,
                        language,
                        headline,
                        slug,
                        canonicalUrl,
                        standfirst,
                        body,
                        lead,
                        credits,
                        dateline,
                        categories,
                        tags,
                        state,
                        embargo,
                        created,
                        modified,
                        corrections,
                        translations,
                        related,
                        rights,
                        discussion,
                        access,
                        extensions),
                values -> Article.builder(values.get(id), values.get(language), values.get(headline))
                        .slug(values.find(slug))
                        .canonicalUrl(values.find(canonicalUrl))
                        .standfirst(values.get(standfirst))
                        .body(values.get(body))
                        .lead(values.find(lead))
                        .credits(values.get(credits))
                        .dateline(values.find(dateline))
                        .categories(values.get(categories))
                        .tags(values.get(tags))
                        .state(values.get(state))
                        .embargo(values.find(embargo))
                        .created(values.find(created))
                        .modified(values.find(modified))
                        .corrections(values.get(corrections))
                        .translations(values.get(translations))
                        .related(values.get(related))
                        .rights(values.find(rights))
                        .discussion(values.get(discussion))
                        .access(values.get(access))
                        .extensions(values.get(extensions))
                        .build());
    }

    private static <E> Member<Article, List<E>> list(String name, Form<E> element, Member.Part<Article, List<E>> part) {
        return unless(List.of(), name, new ListForm<>(element), part);
    }
}
