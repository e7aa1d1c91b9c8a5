package org.yihaoda.kb.account;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an account is for (SEC-12). The three administrators are kept apart: who gives out accounts cannot see the audit's
 * trail, who reads the trail changes nothing, and none of them touches answers or work orders.
 */
public enum Role {
    /** 热线话务员. */
    AGENT,
    /** 班长: answers for a shift of agents. */
    SHIFT_LEADER,
    /** 派单员: sends work orders to units. */
    DISPATCHER,
    /** 承办单位经办: works for one unit. */
    UNIT_HANDLER,
    /** 承办单位审核: approves for one unit. */
    UNIT_REVIEWER,
    /** 知识编辑. */
    KNOWLEDGE_EDITOR,
    /** 知识审核: the hotline's check of what units and editors wrote. */
    KNOWLEDGE_REVIEWER,
    /** 系统管理员: accounts and settings. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: who may do what, lockouts, screened words. */
    SECURITY_ADMINISTRATOR,
    /** 审计员: reads the trail of everybody. */
    AUDITOR;

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.yihaoda.kb.account.roles", Locale.ROOT);
    private static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR);

    /** Its name for people: 知识编辑. */
    public String label() {
        return NAMES.getString(name());
    }

    /** 知识编辑、知识审核. */
    public static String labels(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    /** One of the three (三员), for whom stricter rules hold (SEC-10, SEC-11). */
    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Whether they work for one unit, and write and approve for that one alone. */
    public boolean isOfUnit() {
        return this == UNIT_HANDLER || this == UNIT_REVIEWER;
    }
}
