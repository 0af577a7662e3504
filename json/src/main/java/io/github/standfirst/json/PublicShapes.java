package io.github.standfirst.json;

import static io.github.standfirst.json.ArticleShapes.ARTICLE;
import static io.github.standfirst.json.CommentShapes.PAGE;
import static io.github.standfirst.json.CommentShapes.SUMMARY;
import static io.github.standfirst.json.MarkupForm.OF_ARTICLE;
import static io.github.standfirst.json.Member.optional;
import static io.github.standfirst.json.Member.required;
import static io.github.standfirst.json.Member.unless;
import static io.github.standfirst.json.NumberForm.NUMBER;
import static io.github.standfirst.json.PartShapes.AUTHOR;
import static io.github.standfirst.json.PartShapes.CATEGORY;
import static io.github.standfirst.json.PartShapes.IMAGE;
import static io.github.standfirst.json.PartShapes.MOMENT;
import static io.github.standfirst.json.PlainForm.PLAIN;
import static io.github.standfirst.json.ValueForms.ACCESS;
import static io.github.standfirst.json.ValueForms.ARTICLE_ID;
import static io.github.standfirst.json.ValueForms.LANGUAGE;
import static io.github.standfirst.json.ValueForms.SEVERITY;
import static io.github.standfirst.json.ValueForms.SLUG;
import static io.github.standfirst.json.ValueForms.URI_REFERENCE;
import static io.github.standfirst.json.ValueForms.WEB_URL;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import java.net.URI;
import java.util.List;

/** What only the public reads: teasers, article pages, and problems. The page of a thread is with the comments. */
final class PublicShapes {

    static final Shape<Teaser> TEASER = teaser();
    static final Shape<ArticlePage> ARTICLE_PAGE = articlePage();
    static final Shape<Violation> VIOLATION = violation();
    static final Shape<Problem> PROBLEM = problem();

    private PublicShapes() {}

    private static Shape<Teaser> teaser() {
        Member<Teaser, ArticleId> id = required("id", ARTICLE_ID, Teaser::id);
        Member<Teaser, Language> language = required("language", LANGUAGE, Teaser::language);
        Member<Teaser, String> headline = required("headline", PLAIN, Teaser::headline);
        Member<Teaser, Slug> slug = optional("slug", SLUG, Teaser::slug);
        Member<Teaser, WebUrl> canonicalUrl = optional("canonicalUrl", WEB_URL, Teaser::canonicalUrl);
        Member<Teaser, SafeHtml> standfirst = unless(SafeHtml.EMPTY, "standfirst", OF_ARTICLE, Teaser::standfirst);
        Member<Teaser, Image> image = optional("image", IMAGE, Teaser::image);
        Member<Teaser, List<Author>> authors = unless(List.of(), "authors", new ListForm<>(AUTHOR), Teaser::authors);
        Member<Teaser, List<Category>> categories =
                unless(List.of(), "categories", new ListForm<>(CATEGORY), Teaser::categories);
        Member<Teaser, Moment> published = optional("published", MOMENT, Teaser::published);
        Member<Teaser, Access> access = unless(Access.FREE, "access", ACCESS, Teaser::access);
        Member<Teaser, ThreadSummary> thread = optional("thread", SUMMARY, Teaser::thread);
        return new Shape<>(
                Teaser.class,
                List.of(
                        id,
                        language,
                        headline,
                        slug,
                        canonicalUrl,
                        standfirst,
                        image,
                        authors,
                        categories,
                        published,
                        access,
                        thread),
                values -> new Teaser(
                        values.get(id),
                        values.get(language),
                        values.get(headline),
                        values.find(slug),
                        values.find(canonicalUrl),
                        values.get(standfirst),
                        values.find(image),
                        values.get(authors),
                        values.get(categories),
                        values.find(published),
                        values.get(access),
                        values.find(thread)));
    }

    private static Shape<ArticlePage> articlePage() {
        Member<ArticlePage, Article> article = required("article", ARTICLE, ArticlePage::article);
        Member<ArticlePage, ThreadPage> thread = optional("thread", PAGE, ArticlePage::thread);
        return new Shape<>(
                ArticlePage.class,
                List.of(article, thread),
                values -> new ArticlePage(values.get(article), values.find(thread)));
    }

    private static Shape<Violation> violation() {
        Member<Violation, String> pointer = required("pointer", PLAIN, Violation::pointer);
        Member<Violation, String> code = required("code", PLAIN, Violation::code);
        Member<Violation, String> message = required("message", PLAIN, Violation::message);
        Member<Violation, Severity> severity = required("severity", SEVERITY, Violation::severity);
        return new Shape<>(
                Violation.class,
                List.of(pointer, code, message, severity),
                values -> new Violation(
                        values.get(pointer), values.get(code), values.get(message), values.get(severity)));
    }

    private static Shape<Problem> problem() {
        Member<Problem, URI> type = unless(Problem.UNSPECIFIED, "type", URI_REFERENCE, Problem::type);
        Member<Problem, String> title = required("title", PLAIN, Problem::title);
        Member<Problem, Integer> status = required("status", NUMBER, Problem::status);
        Member<Problem, String> detail = unless("", "detail", PLAIN, Problem::detail);
        Member<Problem, URI> instance = optional("instance", URI_REFERENCE, Problem::instance);
        Member<Problem, List<Violation>> violations =
                unless(List.of(), "violations", new ListForm<>(VIOLATION), Problem::violations);
        return new Shape<>(
                Problem.class,
                List.of(type, title, status, detail, instance, violations),
                values -> new Problem(
                        values.get(type),
                        values.get(title),
                        values.get(status),
                        values.get(detail),
                        values.find(instance),
                        values.get(violations)));
    }
}
