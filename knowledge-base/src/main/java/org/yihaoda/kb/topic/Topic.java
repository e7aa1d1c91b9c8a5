package org.yihaoda.kb.topic;

/**
 * A class of a topic catalogue.
 *
 * @param code our own, stable: G01 for the grass-roots areas, S01 for the State Council's classes
 * @param name as the catalogue writes it: 财政、金融、审计
 */
public record Topic(String code, String name) {}
