package io.github.standfirst.examples.newsroom.feed;

import com.rometools.modules.thr.ThreadingModule;
import com.rometools.modules.thr.ThreadingModuleImpl;
import com.rometools.modules.thr.io.ThreadingModuleGenerator;
import io.github.standfirst.article.ThreadSummary;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** What feeds say of comments and ROME has no class for. */
final class ReplyElements {

    /** The Atom Threading Extensions, <a href="https://www.rfc-editor.org/info/rfc4685">RFC 4685</a>. */
    static final Namespace THREADING = Namespace.getNamespace("thr", ThreadingModule.URI);

    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace COMMENT_API = Namespace.getNamespace("wfw", "http://wellformedweb.org/CommentAPI/");

    private ReplyElements() {}

    /** A link to the replies, with their number and the time of the latest (RFC 4685, section 4). */
    static Element link(String type, String href, ThreadSummary thread) {
        Element link = new Element("link", ATOM)
                .setAttribute("rel", "replies")
                .setAttribute("type", type)
                .setAttribute("href", href)
                .setAttribute("count", Integer.toString(thread.count()), THREADING);
        if (thread.latest() != null) {
            link.setAttribute("updated", thread.latest().toString(), THREADING);
        }
        return link;
    }

    /** The number of all replies, wherever they are (RFC 4685, section 5). */
    static Element total(ThreadSummary thread) {
        return new Element("total", THREADING).setText(Integer.toString(thread.count()));
    }

    /** The feed of the comments on an item of RSS, by the Comment API of the Well-Formed Web. */
    static Element commentRss(String href) {
        return new Element("commentRss", COMMENT_API).setText(href);
    }

    /** What a comment answers (RFC 4685, section 3). */
    static ThreadingModule inReplyTo(FeedComment comment) {
        ThreadingModule module = new ThreadingModuleImpl();
        module.setRef(comment.answered());
        module.setHref(comment.answered());
        module.setType("text/html");
        module.setSource(comment.source());
        return module;
    }

    /** The same for RSS, in which ROME writes no module of threads. */
    static Element inReplyToElement(FeedComment comment) {
        Element item = new Element("item");
        new ThreadingModuleGenerator().generate(inReplyTo(comment), item);
        return item.getChildren().get(0).detach();
    }
}
