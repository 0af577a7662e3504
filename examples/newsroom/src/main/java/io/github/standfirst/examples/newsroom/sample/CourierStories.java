package io.github.standfirst.examples.newsroom.sample;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.TypedText;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.List;

/** The stories that the reference article points to, and some of the Armenian edition. All in them is invented. */
final class CourierStories {

    private static final String SITE = "https://news.example/";
    private static final TypedText TEXT = TypedText.in(HtmlPolicy.article());
    private static final Author NARE = Author.person("Nare Simonian");
    private static final Author ARMEN = Author.person("Արմեն Տոլվանյան");

    private static final String FERRY_IN_ENGLISH =
            SITE + "2019/06/18/orvanaks-lake-ferry-to-sail-again-after-28-years/";

    private CourierStories() {}

    static List<Article> all() {
        return List.of(
                english(
                        "48140",
                        "2019-06-19T06:30:00Z",
                        "Apricot Harvest Begins Ten Days Early on the Eastern Shore",
                        "The first crates left Sarnaber on Tuesday, and the cannery has called back its summer crew.",
                        """
                        The apricots of the eastern shore are ripe ten days before their time. Growers in Sarnaber \
                        blame a May without a single night of frost, and are picking by lamplight to keep up.

                        “They do not wait for the calendar, and they certainly do not wait for us,” said Satenik \
                        Orduni, who has 400 trees and two nephews. The cannery pays 5 percent less than last year.

                        Visitors may pick their own on Saturday. Bring a ladder, and a friend to hold it.""",
                        picture("2019/06/apricot-crates.jpg", 1024, 683, "Crates of apricots stand below a tree"),
                        "around-the-lake",
                        "Around the Lake"),
                english(
                        "61230",
                        "2024-08-21T07:00:00Z",
                        "Sarnaber School Wins Regional Mathematics Prize",
                        "Seven pupils built a bridge of paper, and worked out on which step it would give way.",
                        """
                        A bridge of folded paper, two meters long, carried the whole of the prize committee one after \
                        another before it gave way under the ninth, exactly as the pupils of Sarnaber had worked out.

                        Their teacher, Shushan Kotikents, said that the sums were right at the fourth attempt and \
                        that the first three bridges were kept, “because they are proofs, too.”""",
                        picture(
                                "2024/08/paper-bridge-350x250.jpg",
                                350,
                                250,
                                "Pupils hold up a paper model of a bridge in a schoolyard"),
                        "regional-news",
                        "Regional News"),
                english(
                        "47990",
                        "2019-05-30T05:40:00Z",
                        "Why the Upper Town’s Fountains Run Warm in January",
                        "An old pipe, a bakery and a forgotten agreement of 1934: the warm water has a history.",
                        """
                        Steam rises from the stone basins of the upper town whenever it snows, and every winter \
                        somebody writes to this paper that there must be a volcano.

                        There is none. A pipe of 1934 runs below the ovens of the old bakery, by an agreement that \
                        gives the town warm hands and the bakery free water. Both sides had lost their copy. The \
                        archive has found a third.""",
                        picture(
                                "2019/05/warm-fountain-350x250.jpg",
                                350,
                                250,
                                "Steam rises from a stone basin between snowbanks"),
                        "heritage",
                        "Heritage"),
                english(
                        "70511",
                        "2026-04-14T12:25:00Z",
                        "The Last Tinsmith of Mill Street Takes an Apprentice",
                        "Mesrop Tinian is 78. His apprentice is 19, and already better with the small hammer.",
                        """
                        For eleven years a card in the window of number 8 has said that an apprentice is wanted. On \
                        Monday it was gone, and from the workshop came the sound of two hammers instead of one.

                        “I came about a pot,” said the apprentice, Lusine Areni. “He asked me to hold the other end.”""",
                        picture(
                                "2026/04/copper-pot-350x250.jpg",
                                350,
                                250,
                                "Two hands beat a copper pot over a rounded anvil"),
                        "heritage",
                        "Heritage"),
                english(
                        "72044",
                        "2026-09-14T04:15:00Z",
                        "Council Publishes Draft Timetable for Night Buses",
                        "Three lines, the last at 2:10 a.m.; the upper town asks why the hill is left out.",
                        """
                        From November three buses are to run after midnight, if the council agrees to its own draft. \
                        None of them goes up the hill, where, the draft says, “demand sleeps.”

                        Residents of the upper town have invited the council to walk home with them on Friday, at \
                        half past one. Sturdy shoes are recommended.""",
                        picture("2026/09/bus-stop-350x250.jpg", 350, 250, "An empty bus stop under a street lamp"),
                        "transport",
                        "Transport"),
                armenian(
                                "48121",
                                "2019-06-18T09:30:00Z",
                                "Օրվանի լաստանավը կրկին կնավարկի",
                                "Օրվանակի ավագանին տասնմեկ ձայնով չորսի դեմ որոշեց վերականգնել 1991 թվականից կանգնած «Արփենիկը»։",
                                """
                                ՕՐՎԱՆԱԿ—Երեսունութ տարի լճի երկու ափերը միացրած նավը հաջորդ գարնանը կրկին կնավարկի. \
                                երկուշաբթի ուշ երեկոյան այդպես որոշեց քաղաքի ավագանին։

                                «Մենք հուշանվեր չենք գնում, մենք հետ ենք գնում օրական մեկուկես ժամ», — ավագանուն \
                                ասաց քաղաքապետ Արաքսի Թելվյանը։ Լճի հարավային ափով ճանապարհը 61 կիլոմետր է և տևում է \
                                մոտ 80 րոպե, իսկ նավով՝ 35։

                                Աշխատանքները կսկսվեն հուլիսի 8-ին, առաջին կանոնավոր երթը նախատեսված է 2020 թվականի \
                                ապրիլի 18-ին, առավոտյան 7:10-ին։""",
                                new Figure(
                                        picture(
                                                        "2019/06/arpenik-old-pier.jpg",
                                                        1600,
                                                        1067,
                                                        "«Արփենիկ» նավը Օրվանակի հին կառամատույցի մոտ")
                                                .image(),
                                        SafeHtml.ofText("Նավն այստեղ է 1991 թվականի աշնանից։"),
                                        "Լևոն Ախթունի"),
                                "տրանսպորտ",
                                "Տրանսպորտ")
                        .toBuilder()
                        .translations(List.of(new Translation(Language.parse("en"), WebUrl.parse(FERRY_IN_ENGLISH))))
                        .build(),
                armenian(
                        "70512",
                        "2026-04-15T08:00:00Z",
                        "Ջրաղացի փողոցի վերջին թիթեղագործն աշակերտ ունի",
                        "Տասնմեկ տարի պատուհանին ցուցանակ կար։ Երկուշաբթի այն այլևս չկար։",
                        """
                        Թիվ 8 տան արհեստանոցից հիմա երկու մուրճի ձայն է լսվում։ Մեսրոպ Թինյանը 78 տարեկան է, նրա \
                        աշակերտ Լուսինե Արենին՝ 19։

                        «Ես կաթսայի համար էի եկել, — ասում է Լուսինեն, — իսկ նա խնդրեց մյուս ծայրը բռնել»։""",
                        picture("2026/04/copper-pot-350x250.jpg", 350, 250, "Երկու ձեռք պղնձե կաթսա են ծեծում"),
                        "ժառանգություն",
                        "Ժառանգություն"),
                armenian(
                        "72045",
                        "2026-09-15T05:00:00Z",
                        "Գիշերային ավտոբուսները վերին թաղ չեն հասնի",
                        "Նախագծում երեք երթուղի կա, և ոչ մեկը չի բարձրանում բլուրը։",
                        """
                        Վերին թաղի բնակիչներն ավագանուն հրավիրել են ուրբաթ օրը, գիշերվա մեկն անց կեսին, իրենց հետ \
                        ոտքով տուն գնալ։

                        Նախագծի մասին կարծիքներն ընդունվում են մինչև հոկտեմբերի 1-ը։""",
                        picture("2026/09/bus-stop-350x250.jpg", 350, 250, "Դատարկ կանգառ լապտերի տակ"),
                        "տրանսպորտ",
                        "Տրանսպորտ"));
    }

    static List<Comment> comments(Article story) {
        return switch (story.id().value()) {
            case "48121" ->
                List.of(
                        comment(story, "71907", 50, "Գոհար Մելքիկյան", "Շնորհավոր բոլորիս։ Տոմսս պահել եմ։"),
                        comment(story, "71908", 95, "Tigran", "Vercapes! Apric heto kgam u kertam hakarak ap."));
            case "72044" ->
                List.of(
                        comment(story, "90210", 70, "Upper Town Ani", """
                                “Demand sleeps”? Demand walks, with a torch, because there is no bus.

                                See you on Friday."""),
                        comment(story, "90214", 260, "Petros from Sarnaber", "And who drives the driver home?"));
            default -> List.of();
        };
    }

    private static Comment comment(Article story, String id, int minutes, String name, String text) {
        PublicationState.Published published = (PublicationState.Published) story.state();
        Instant at = published.first().at().plusSeconds(minutes * 60L);
        SafeHtml body = TypedText.in(HtmlPolicy.comment()).sanitize(text);
        return Comment.Posted.builder(CommentId.of(id), story.id(), Moment.exact(at), Commenter.reader(name), body)
                .build();
    }

    private static Article english(
            String id,
            String published,
            String headline,
            String standfirst,
            String text,
            Figure lead,
            String section,
            String sectionName) {
        return story("en", "", NARE, id, published, headline, standfirst, text, lead, section, sectionName);
    }

    private static Article armenian(
            String id,
            String published,
            String headline,
            String standfirst,
            String text,
            Figure lead,
            String section,
            String sectionName) {
        return story("hy", "hy/", ARMEN, id, published, headline, standfirst, text, lead, section, sectionName);
    }

    private static Article story(
            String language,
            String edition,
            Author author,
            String id,
            String published,
            String headline,
            String standfirst,
            String text,
            Figure lead,
            String section,
            String sectionName) {
        Slug slug = Slug.from(headline).orElseThrow();
        String day = published.substring(0, 10).replace('-', '/');
        return Article.builder(ArticleId.of(id), Language.parse(language), headline)
                .slug(slug)
                .canonicalUrl(WebUrl.parse(SITE + edition + day + "/" + slug + "/"))
                .standfirst(SafeHtml.ofText(standfirst))
                .body(TEXT.sanitize(text))
                .lead(lead)
                .credits(List.of(new Credit(CreditRole.AUTHOR, author)))
                .categories(List.of(Category.of(Slug.of(section), sectionName)))
                .state(new PublicationState.Published(Moment.exact(Instant.parse(published))))
                .build();
    }

    private static Figure picture(String file, int width, int height, String alt) {
        WebUrl src = WebUrl.parse(SITE + "wp-content/uploads/" + file);
        return Figure.of(Image.of(src, alt).withSize(new Image.Size(width, height)));
    }
}
