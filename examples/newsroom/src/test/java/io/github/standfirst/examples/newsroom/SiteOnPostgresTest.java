package io.github.standfirst.examples.newsroom;

class SiteOnPostgresTest implements SiteContract {

    @Override
    public Site site() {
        return Site.onPostgres();
    }
}
