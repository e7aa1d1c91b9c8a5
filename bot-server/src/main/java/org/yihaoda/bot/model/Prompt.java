package org.yihaoda.bot.model;

/** What a model is asked: its task, and the data that it works on. */
public record Prompt(String system, String user) {}
