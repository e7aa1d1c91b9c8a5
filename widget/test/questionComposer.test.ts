import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import QuestionComposer from '../src/chat/components/QuestionComposer.vue';
import { SCOPE, SITE } from './fixtures';

function composer(draft: string, busy = false) {
  return mount(QuestionComposer, {
    props: { draft, scope: SCOPE, regions: SITE.regions, today: SITE.today, busy },
  });
}

describe('QuestionComposer', () => {
  it('sends the trimmed question on Enter', async () => {
    const form = composer('  怎么领？ ');
    await form.get('textarea').trigger('keydown', { key: 'Enter' });
    expect(form.emitted('send')).toEqual([['怎么领？']]);
  });

  it('does not send while an input method is composing, nor on Shift+Enter', async () => {
    const form = composer('zen me ling');
    const field = form.get('textarea');
    await field.trigger('keydown', { key: 'Enter', isComposing: true });
    await field.trigger('keydown', { key: 'Enter', keyCode: 229 });
    await field.trigger('keydown', { key: 'Enter', shiftKey: true });
    expect(form.emitted('send')).toBeUndefined();
  });

  it('says what to do about an empty question, until something is written', async () => {
    const form = composer(' ');
    await form.get('form').trigger('submit');
    expect(form.emitted('send')).toBeUndefined();
    expect(form.get('[role=alert]').text()).toContain('请先写下您想了解的事。');
    expect(form.get('textarea').attributes('aria-invalid')).toBe('true');
    await form.setProps({ draft: '怎' });
    expect(form.get('[role=alert]').text()).toBe('');
  });

  it('counts from 900 characters on', async () => {
    const form = composer('问'.repeat(900));
    expect(form.get('#question-count').text()).toBe('');
    await form.setProps({ draft: '𠮷'.repeat(901) });
    expect(form.get('#question-count').text()).toBe('已写 901 字，最多 1000 字');
  });

  it('does not send more than 1000 characters and says how many are too many', async () => {
    const form = composer('问'.repeat(1003));
    await form.get('textarea').trigger('keydown', { key: 'Enter' });
    expect(form.emitted('send')).toBeUndefined();
    expect(form.get('[role=alert]').text()).toContain('超出 3 字');
  });

  it('waits for the answer under way', async () => {
    const form = composer('再问一个', true);
    await form.get('form').trigger('submit');
    expect(form.emitted('send')).toBeUndefined();
    expect(form.get('[role=alert]').text()).toContain('上一个问题还在回答');
  });

  it('asks for another region and date, and takes a cleared date as today', async () => {
    const form = composer('');
    await form.get('select').setValue('990000');
    expect(form.emitted('update:scope')![0]).toEqual([{ region: SITE.regions[1], asOf: '2026-11-23' }]);
    await form.get('input[type=date]').setValue('2025-01-01');
    expect(form.emitted('update:scope')![1]).toMatchObject([{ asOf: '2025-01-01' }]);
    await form.get('input[type=date]').setValue('');
    expect(form.emitted('update:scope')![2]).toMatchObject([{ asOf: '2026-11-23' }]);
  });
});
