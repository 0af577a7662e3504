package io.github.standfirst.exchange.linkeddata;

import java.util.Set;

/** What of the vocabulary of schema.org tells articles, and who made them, from other things. */
public final class Vocabulary {

    /** The types of articles (<a href="https://schema.org/Article">schema.org/Article</a> and what is below it). */
    public static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "Article",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "TechArticle",
            "APIReference",
            "ScholarlyArticle",
            "SatiricalArticle",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "AdvertiserContentArticle",
            "MedicalScholarlyArticle");

    /** The properties whose objects are other works than the one that a text is about. */
    public static final Set<String> OTHER_WORKS = Set.of(
            "itemListElement",
            "hasPart",
            "mentions",
            "citation",
            "isPartOf",
            "relatedLink",
            "about",
            "comment",
            "parentItem",
            "review",
            "isBasedOn",
            "blogPost",
            "liveBlogUpdate",
            "suggestedAnswer",
            "subjectOf",
            "translationOfWork",
            "workTranslation",
            "mainEntityOfPage");

    /** The types of pages, and of lists of what is on them. */
    public static final Set<String> PAGES = Set.of(
            "WebPage",
            "ItemPage",
            "CollectionPage",
            "AboutPage",
            "ProfilePage",
            "QAPage",
            "WebPageElement",
            "WebSite",
            "Blog",
            "ItemList",
            "ListItem");

    /** The types of pages that are about one thing; one that has no address is the page that it stands on. */
    public static final Set<String> SINGLE_PAGES =
            Set.of("WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "QAPage", "FAQPage");

    /** The types of organizations that authors and sources are of. */
    public static final Set<String> ORGANIZATIONS =
            Set.of("Organization", "NewsMediaOrganization", "Corporation", "NGO", "GovernmentOrganization");

    private Vocabulary() {}
}
