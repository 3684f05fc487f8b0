package tragnetz.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class OutboxTests {

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;

    @Test
    void demoShowsMailsWithLinksThatWork() {
        String address = Visitors.freshAddress();
        visitors.newcomer("Otto Offen", address);
        Visitor visitor = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(visitor, address, "/my");

        assertThat(visitor.get("/ar/outbox").body())
                .contains(address, letter.code(), "href=\"http")
                .contains(letter.link());
    }
}
