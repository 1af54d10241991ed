import { words } from './word-list.ts';

/** How people name what a target is a target of, in English, Russian and Bulgarian. */
export const measureWords = {
  booked: words(
    'booked|booked sales|amount|revenue|sales|turnover|сумма|сумма продаж|продажи|выручка|оборот|продажби|приходи|сума',
  ),
  dealsWon: words(
    'deals won|won deals|won|deals|number of deals|сделки|выигранные сделки|количество сделок|успешные сделки|спечелени сделки|брой сделки',
  ),
  calls: words('calls|call|calls made|звонки|количество звонков|обаждания|брой обаждания'),
  meetings: words(
    'meetings|meeting|meetings held|встречи|проведённые встречи|количество встреч|срещи|проведени срещи|брой срещи',
  ),
};
