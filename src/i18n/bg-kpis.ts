import type { KpiTexts } from './en-kpis.ts';

/** Bulgarian: the names of the KPIs and of what stands beside them, short enough for the first column. */
export function bgKpis(): KpiTexts {
  const stillOpen = 'още отворени';
  const notYet = 'твърде нови, не влизат';
  const notYetConverted = 'от тях успели';
  const noDate = 'без дата, не влизат';
  const withAmount = 'лийдове със сума';
  const ofQualified = 'от квалифицираните лийдове';
  const ofWon = 'от спечелените';
  const wonWithAmount = 'спечелени със сума';
  const bothDates = 'спечелени с двете дати';
  return {
    kpis: {
      leads: { name: 'Лийдове', definition: 'Уникални лийдове, създадени през месеца.' },
      qualifiedLeads: {
        name: 'Квалифицирани лийдове',
        definition:
          'Уникални лийдове, които през месеца за първи път са стигнали до етапа с роля „Квалифициран“. Масовите имейли не се броят.',
      },
      qualifiedValue: {
        name: 'Сума на квал. лийдове',
        definition: 'Общата сума на квалифицираните лийдове за месеца; празна сума не се брои за 0.',
      },
      qualifiedValueMean: {
        name: 'Ср. сума на квал. лийд',
        definition: 'Сума на квалифицираните лийдове / квалифицираните лийдове, които имат сума.',
      },
      qualifiedToCustomer: {
        name: 'Квал. лийд → клиент',
        definition:
          'Нови клиенти за месеца / квалифицирани лийдове за месеца, по дата на събитието. Може да надхвърли 100%.',
      },
      qualifiedToCustomerCohort: {
        name: 'Квал. лийд → клиент, кохорта',
        definition:
          'Каква част от лийдовете, квалифицирани през месеца, са станали клиенти към отчетната дата.',
      },
      leadToCustomer: {
        name: 'Лийд → клиент, кохорта',
        definition: 'Каква част от лийдовете, създадени през месеца, са станали клиенти към отчетната дата.',
      },
      dealConversion: {
        name: 'Лийд → спечелена, кохорта',
        definition: 'Каква част от сделките, създадени през месеца, са спечелени към отчетната дата.',
      },
      booked: {
        name: 'Продажби',
        definition:
          'Сумите на спечелените през месеца сделки, по дата на приключване; възстановена сума намалява месеца, в който е върната.',
      },
      target: {
        name: 'План',
        definition:
          'Колко е трябвало да се продаде през месеца: планът на екипа, иначе сборът на търговците, иначе на каналите. План за по-дълъг период се разпределя по работни дни.',
      },
      attainment: {
        name: 'Изпълнение на плана',
        definition:
          'Продажби / план. Празно, ако няма план или е 0; в общата сума – само месеците, които имат план.',
      },
      attainmentOfWon: {
        name: 'Изпълнение по брой сделки',
        definition: 'Спечелени сделки / план за брой сделки. Празно, ако няма план или е 0.',
      },
      variance: {
        name: 'Отклонение от плана',
        definition: 'Продажби − план, за месеците с план над 0.',
      },
      pace: {
        name: 'Прогноза по темпото',
        definition:
          'Продажби × работни дни в месеца / изминали работни дни: как ще завърши месецът при същото темпо. За приключил месец – продажбите му.',
      },
      averageWonDeal: {
        name: 'Средна сделка',
        definition:
          'Сумите на спечелените през месеца сделки / спечелените сделки, които имат сума. Празно не е 0.',
      },
      winRate: {
        name: 'Дял спечелени',
        definition:
          'Спечелени / (спечелени + загубени), с дата на приключване през месеца. Отворените сделки не влизат.',
      },
      winRateByAmount: {
        name: 'Дял спечелени по сума',
        definition:
          'Сума на спечелените / (сума на спечелените + сума на загубените). Само когато поне 90% от спечелените и 90% от загубените сделки имат сума.',
      },
      salesCycle: {
        name: 'Цикъл на сделка',
        definition:
          'Календарни дни от създаването до спечелването, средно за сделките, спечелени през месеца. Същият ден е 0.',
      },
      salesCycleMedian: {
        name: 'Медианен цикъл',
        definition:
          'Календарни дни от създаването до спечелването, медиана за сделките, спечелени през месеца. Обща медиана за няколко месеца не се извежда.',
      },
      newCustomers: {
        name: 'Нови клиенти',
        definition: 'Клиенти, чиято първа спечелена сделка въобще е през месеца.',
      },
      marketingSpend: {
        name: 'Разходи за маркетинг',
        definition:
          'Колко е похарчено през месеца за привличане на клиенти. Празно, ако няма редове с разходи.',
      },
      cac: {
        name: 'CAC',
        definition:
          'Цена за привличане на клиент: разходи / нови клиенти за месеца. Празно без разходи или без нови клиенти; в общата сума – само месеците с разходи.',
      },
      costPerWonDeal: {
        name: 'Разход за сделка',
        definition:
          'Разходи / сделките, спечелени през месеца. Показва се вместо CAC: в сделките няма клиент и новите клиенти не могат да се определят.',
      },
      returnOnSpend: {
        name: 'Възвръщаемост (ROI)',
        definition:
          '(Брутна печалба от всички сделки на новите клиенти за месеца до отчетната дата, с върнатите суми − разходи) / разходи.',
      },
      salesOnSpend: {
        name: 'Продажби към разходи (ROAS)',
        definition:
          'Сумите на всички сделки на новите клиенти за месеца до отчетната дата, с върнатите суми / разходи.',
      },
      grossProfit: {
        name: 'Брутна печалба',
        definition: 'Продажби − себестойност, за сделките с известна себестойност.',
      },
      grossMargin: {
        name: 'Брутен марж',
        definition: 'Брутна печалба / продажби, и двете за сделките с известна себестойност.',
      },
    },
    counts: {
      'qualifiedValue.withAmount': withAmount,
      'qualifiedValue.qualified': ofQualified,
      'qualifiedValueMean.withAmount': withAmount,
      'qualifiedValueMean.qualified': ofQualified,
      'qualifiedToCustomer.newCustomers': 'нови клиенти',
      'qualifiedToCustomer.qualifiedLeads': ofQualified,
      'qualifiedToCustomerCohort.becameCustomers': 'станали клиенти',
      'qualifiedToCustomerCohort.qualified': ofQualified,
      'qualifiedToCustomerCohort.stillOpen': stillOpen,
      'qualifiedToCustomerCohort.notYet': notYet,
      'qualifiedToCustomerCohort.notYetConverted': notYetConverted,
      'qualifiedToCustomerCohort.noDate': noDate,
      'leadToCustomer.becameCustomers': 'станали клиенти',
      'leadToCustomer.leads': 'от лийдовете',
      'leadToCustomer.stillOpen': stillOpen,
      'leadToCustomer.notYet': notYet,
      'leadToCustomer.notYetConverted': notYetConverted,
      'leadToCustomer.noDate': noDate,
      'dealConversion.won': 'спечелени',
      'dealConversion.deals': 'от лийдовете',
      'dealConversion.stillOpen': stillOpen,
      'dealConversion.notYet': notYet,
      'dealConversion.notYetConverted': notYetConverted,
      'dealConversion.noDate': noDate,
      'attainment.booked': 'продажби',
      'attainment.target': 'от плана',
      'attainment.monthsWithTarget': 'месеци с план',
      'attainment.months': 'от месеците',
      'attainmentOfWon.won': 'спечелени',
      'attainmentOfWon.target': 'от плана',
      'attainmentOfWon.monthsWithTarget': 'месеци с план',
      'attainmentOfWon.months': 'от месеците',
      'pace.daysPassed': 'изминали работни дни',
      'pace.workingDays': 'от работните дни',
      'averageWonDeal.withAmount': wonWithAmount,
      'averageWonDeal.won': ofWon,
      'winRate.won': 'спечелени',
      'winRate.lost': 'загубени',
      'winRate.closed': 'от приключените',
      'winRate.openAtEnd': 'отворени в края на месеца',
      'winRateByAmount.wonAmount': 'сума на спечелените',
      'winRateByAmount.closedAmount': 'от сумата на приключените',
      'winRateByAmount.wonWithAmount': wonWithAmount,
      'winRateByAmount.won': ofWon,
      'winRateByAmount.lostWithAmount': 'загубени със сума',
      'winRateByAmount.lost': 'от загубените',
      'salesCycle.withBothDates': bothDates,
      'salesCycle.won': ofWon,
      'salesCycleMedian.withBothDates': bothDates,
      'salesCycleMedian.won': ofWon,
      'newCustomers.mayNotBeNew': 'може да не са нови',
      'cac.cost': 'разходи',
      'cac.newCustomers': 'за нови клиенти',
      'cac.monthsWithSpend': 'месеци с разходи',
      'cac.months': 'от месеците',
      'costPerWonDeal.cost': 'разходи',
      'costPerWonDeal.won': 'за спечелени сделки',
      'costPerWonDeal.monthsWithSpend': 'месеци с разходи',
      'costPerWonDeal.months': 'от месеците',
      'returnOnSpend.net': 'брутна печалба − разходи',
      'returnOnSpend.cost': 'към разходите',
      'returnOnSpend.grossProfit': 'брутна печалба',
      'returnOnSpend.costKnown': 'с известна себестойност',
      'returnOnSpend.sold': 'от сделки и върнати суми',
      'salesOnSpend.amount': 'продажби на новите клиенти',
      'salesOnSpend.cost': 'към разходите',
      'grossProfit.costKnown': 'с известна себестойност',
      'grossProfit.sold': ofWon,
      'grossMargin.grossProfit': 'брутна печалба',
      'grossMargin.revenue': 'от продажби със себестойност',
    },
  };
}
