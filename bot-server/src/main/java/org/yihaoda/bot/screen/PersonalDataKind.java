package org.yihaoda.bot.screen;

import java.util.Locale;
import java.util.ResourceBundle;

/** A kind of personal data that is masked (SEC-01), in the order in which they are looked for. */
public enum PersonalDataKind {
    EMAIL,
    ID_NUMBER,
    SOLE_TRADER_CODE,
    SOCIAL_SECURITY_NUMBER,
    BANK_CARD,
    MOBILE,
    TELEPHONE,
    TRAVEL_DOCUMENT,
    NUMBER_PLATE,
    WECHAT,
    QQ,
    NAME,
    ADDRESS;

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.yihaoda.bot.screen.personal-data", Locale.ROOT);

    /** What stands in the place of the data: 〔身份证号〕. */
    public String placeholder() {
        return WORDS.getString(name());
    }
}
