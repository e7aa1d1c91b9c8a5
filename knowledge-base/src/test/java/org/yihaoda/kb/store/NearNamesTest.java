package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private final Database database = Database.open(TestServer.emptyDatabase());
    private final NearNames names = new NearNames(database);

    @BeforeEach
    void publish() {
        Documents documents = new Documents(database);
        documents.publish(Written.policy("云州市高龄津贴发放办法", 2024, 1, "本办法自2024年4月1日起施行。"));
        documents.publish(Written.policy("云州市居住证管理规定", 2023, 12, "本规定自2023年4月1日起施行。"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void mistypedTitle_findsTheOneMeant() {
        assertThat(names.of("云州市高令津贴发放办法", 1)).extracting(NearNames.Near::title).containsExactly("云州市高龄津贴发放办法");
    }

    @Test
    void mistypedNumber_findsTheOneMeant() {
        assertThat(names.of("云政规[2023]13号", 1))
                .extracting(NearNames.Near::number)
                .containsExactly("云政规〔2023〕12号");
    }

    @Test
    void strangeName_findsNothing() {
        assertThat(names.of("abc", 5)).isEmpty();
        assertThat(names.of("", 5)).isEmpty();
    }
}
