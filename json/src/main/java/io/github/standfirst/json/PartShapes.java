package io.github.standfirst.json;

import static io.github.standfirst.json.FlagForm.FLAG;
import static io.github.standfirst.json.InstantForm.INSTANT;
import static io.github.standfirst.json.MarkupForm.OF_ARTICLE;
import static io.github.standfirst.json.Member.optional;
import static io.github.standfirst.json.Member.required;
import static io.github.standfirst.json.Member.unless;
import static io.github.standfirst.json.NumberForm.NUMBER;
import static io.github.standfirst.json.PlainForm.PLAIN;
import static io.github.standfirst.json.ValueForms.AUTHOR_ID;
import static io.github.standfirst.json.ValueForms.AUTHOR_KIND;
import static io.github.standfirst.json.ValueForms.CORRECTION_KIND;
import static io.github.standfirst.json.ValueForms.CREDIT_ROLE;
import static io.github.standfirst.json.ValueForms.DISCUSSION_STATE;
import static io.github.standfirst.json.ValueForms.DURATION;
import static io.github.standfirst.json.ValueForms.LANGUAGE;
import static io.github.standfirst.json.ValueForms.MODERATION;
import static io.github.standfirst.json.ValueForms.PRECISION;
import static io.github.standfirst.json.ValueForms.SLUG;
import static io.github.standfirst.json.ValueForms.WEB_URL;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorId;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The parts that articles are made of. */
final class PartShapes {

    static final Shape<Moment> MOMENT = moment();
    static final Shape<Rights> RIGHTS = rights();
    static final Shape<Image.Size> SIZE = size();
    static final Shape<Image> IMAGE = image();
    static final Shape<Figure> FIGURE = figure();
    static final Shape<Author> AUTHOR = author();
    static final Shape<Credit> CREDIT = credit();
    static final Shape<Dateline> DATELINE = dateline();
    static final Shape<Category> CATEGORY = category();
    static final Shape<Tag> TAG = tag();
    static final Shape<Translation> TRANSLATION = translation();
    static final Shape<Link> LINK = link();
    static final Shape<Correction> CORRECTION = correction();
    static final Shape<DiscussionRules> DISCUSSION_RULES = discussionRules();

    private PartShapes() {}

    private static Shape<Moment> moment() {
        Member<Moment, Instant> at = required("at", INSTANT, Moment::at);
        Member<Moment, Precision> precision = unless(Precision.EXACT, "precision", PRECISION, Moment::precision);
        return new Shape<>(
                Moment.class, List.of(at, precision), values -> new Moment(values.get(at), values.get(precision)));
    }

    private static Shape<Image.Size> size() {
        Member<Image.Size, Integer> width = required("width", NUMBER, Image.Size::width);
        Member<Image.Size, Integer> height = required("height", NUMBER, Image.Size::height);
        return new Shape<>(
                Image.Size.class,
                List.of(width, height),
                values -> new Image.Size(values.get(width), values.get(height)));
    }

    private static Shape<Image> image() {
        Member<Image, WebUrl> src = required("src", WEB_URL, Image::src);
        Member<Image, String> alt = optional("alt", PLAIN, Image::alt);
        Member<Image, Image.Size> size = optional("size", SIZE, Image::size);
        Member<Image, Rights> rights = optional("rights", RIGHTS, Image::rights);
        return new Shape<>(
                Image.class,
                List.of(src, alt, size, rights),
                values -> new Image(values.get(src), values.find(alt), values.find(size), values.find(rights)));
    }

    private static Shape<Figure> figure() {
        Member<Figure, Image> image = required("image", IMAGE, Figure::image);
        Member<Figure, SafeHtml> caption = unless(SafeHtml.EMPTY, "caption", OF_ARTICLE, Figure::caption);
        Member<Figure, String> credit = optional("credit", PLAIN, Figure::credit);
        return new Shape<>(
                Figure.class,
                List.of(image, caption, credit),
                values -> new Figure(values.get(image), values.get(caption), values.find(credit)));
    }

    private static Shape<Author> author() {
        Member<Author, String> name = required("name", PLAIN, Author::name);
        Member<Author, AuthorKind> kind = required("kind", AUTHOR_KIND, Author::kind);
        Member<Author, AuthorId> id = optional("id", AUTHOR_ID, Author::id);
        Member<Author, SafeHtml> bio = unless(SafeHtml.EMPTY, "bio", OF_ARTICLE, Author::bio);
        Member<Author, WebUrl> url = optional("url", WEB_URL, Author::url);
        Member<Author, Image> portrait = optional("portrait", IMAGE, Author::portrait);
        return new Shape<>(
                Author.class,
                List.of(name, kind, id, bio, url, portrait),
                values -> Author.builder(values.get(name), values.get(kind))
                        .id(values.find(id))
                        .bio(values.get(bio))
                        .url(values.find(url))
                        .portrait(values.find(portrait))
                        .build());
    }

    private static Shape<Credit> credit() {
        Member<Credit, CreditRole> role = required("role", CREDIT_ROLE, Credit::role);
        Member<Credit, Author> author = required("author", AUTHOR, Credit::author);
        return new Shape<>(
                Credit.class, List.of(role, author), values -> new Credit(values.get(role), values.get(author)));
    }

    private static Shape<Dateline> dateline() {
        Member<Dateline, String> place = required("place", PLAIN, Dateline::place);
        return new Shape<>(Dateline.class, List.of(place), values -> new Dateline(values.get(place)));
    }

    private static Shape<Category> category() {
        Member<Category, Slug> slug = required("slug", SLUG, Category::slug);
        Member<Category, String> name = required("name", PLAIN, Category::name);
        Member<Category, Slug> parent = optional("parent", SLUG, Category::parent);
        return new Shape<>(
                Category.class,
                List.of(slug, name, parent),
                values -> new Category(values.get(slug), values.get(name), values.find(parent)));
    }

    private static Shape<Tag> tag() {
        Member<Tag, Slug> slug = required("slug", SLUG, Tag::slug);
        Member<Tag, String> name = required("name", PLAIN, Tag::name);
        return new Shape<>(Tag.class, List.of(slug, name), values -> new Tag(values.get(slug), values.get(name)));
    }

    private static Shape<Translation> translation() {
        Member<Translation, Language> language = required("language", LANGUAGE, Translation::language);
        Member<Translation, WebUrl> href = required("href", WEB_URL, Translation::href);
        return new Shape<>(
                Translation.class,
                List.of(language, href),
                values -> new Translation(values.get(language), values.get(href)));
    }

    private static Shape<Link> link() {
        Member<Link, String> title = required("title", PLAIN, Link::title);
        Member<Link, WebUrl> href = required("href", WEB_URL, Link::href);
        Member<Link, Image> thumbnail = optional("thumbnail", IMAGE, Link::thumbnail);
        Member<Link, Moment> published = optional("published", MOMENT, Link::published);
        return new Shape<>(
                Link.class,
                List.of(title, href, thumbnail, published),
                values ->
                        new Link(values.get(title), values.get(href), values.find(thumbnail), values.find(published)));
    }

    private static Shape<Rights> rights() {
        Member<Rights, String> holder = required("holder", PLAIN, Rights::holder);
        Member<Rights, String> terms = unless("", "terms", PLAIN, Rights::terms);
        Member<Rights, WebUrl> source = optional("source", WEB_URL, Rights::source);
        Member<Rights, Instant> expires = optional("expires", INSTANT, Rights::expires);
        return new Shape<>(
                Rights.class,
                List.of(holder, terms, source, expires),
                values -> new Rights(values.get(holder), values.get(terms), values.find(source), values.find(expires)));
    }

    private static Shape<Correction> correction() {
        Member<Correction, CorrectionKind> kind = required("kind", CORRECTION_KIND, Correction::kind);
        Member<Correction, Moment> at = required("at", MOMENT, Correction::at);
        Member<Correction, SafeHtml> note = required("note", OF_ARTICLE, Correction::note);
        return new Shape<>(
                Correction.class,
                List.of(kind, at, note),
                values -> new Correction(values.get(kind), values.get(at), values.get(note)));
    }

    private static Shape<DiscussionRules> discussionRules() {
        Member<DiscussionRules, DiscussionState> state = required("state", DISCUSSION_STATE, DiscussionRules::state);
        Member<DiscussionRules, Moderation> moderation =
                required("moderation", MODERATION, DiscussionRules::moderation);
        Member<DiscussionRules, Instant> closes = optional("closes", INSTANT, DiscussionRules::closes);
        Member<DiscussionRules, Integer> depthShown = required("depthShown", NUMBER, DiscussionRules::depthShown);
        Member<DiscussionRules, Integer> maxLength = required("maxLength", NUMBER, DiscussionRules::maxLength);
        Member<DiscussionRules, Duration> editWindow = required("editWindow", DURATION, DiscussionRules::editWindow);
        Member<DiscussionRules, Boolean> emailRequired =
                required("emailRequired", FLAG, DiscussionRules::emailRequired);
        return new Shape<>(
                DiscussionRules.class,
                List.of(state, moderation, closes, depthShown, maxLength, editWindow, emailRequired),
                values -> new DiscussionRules(
                        values.get(state),
                        values.get(moderation),
                        values.find(closes),
                        values.get(depthShown),
                        values.get(maxLength),
                        values.get(editWindow),
                        values.get(emailRequired)));
    }
}
