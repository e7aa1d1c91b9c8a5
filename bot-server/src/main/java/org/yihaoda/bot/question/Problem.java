package org.yihaoda.bot.question;

/**
 * Something that keeps a request from being served, in words for the one who sent it.
 *
 * @param field the request's field; empty for the request as a whole
 * @param message the condition and the value
 * @param remedy what to do
 */
public record Problem(String field, String message, String remedy) {}
