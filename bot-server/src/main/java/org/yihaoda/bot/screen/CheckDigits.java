package org.yihaoda.bot.screen;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The check digits of numbers that are given to people, which tell them from numbers that only look alike. */
final class CheckDigits {
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CREDIT_MODULUS = 31;

    private CheckDigits() {}

    /** GB 11643: eighteen characters whose last one is right, MOD 11-2. */
    static boolean isIdNumber(String number) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += ID_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number.charAt(ID_WEIGHTS.length) == ID_CHECKS.charAt(sum % ID_CHECKS.length());
    }

    /** Whether the digits from the seventh on are the day of a birth. */
    static boolean hasBirthday(String idNumber) {
        try {
            int year = Integer.parseInt(idNumber.substring(6, 10));
            LocalDate.of(
                    year, Integer.parseInt(idNumber.substring(10, 12)), Integer.parseInt(idNumber.substring(12, 14)));
            return year >= 1900 && year < 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** ISO/IEC 7812, Luhn. */
    static boolean isCardNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** GB 32100: the unified social credit code, MOD 31. */
    static boolean isCreditCode(String code) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            int digit = CREDIT_DIGITS.indexOf(code.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += CREDIT_WEIGHTS[i] * digit;
        }
        int check = (CREDIT_MODULUS - sum % CREDIT_MODULUS) % CREDIT_MODULUS;
        return code.charAt(CREDIT_WEIGHTS.length) == CREDIT_DIGITS.charAt(check);
    }
}
