package io.github.standfirst.examples.newsroom;

class SiteOnH2Test implements SiteContract {

    @Override
    public Site site() {
        return Site.onH2();
    }
}
