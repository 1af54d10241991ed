import type { KpiTexts } from './en-kpis.ts';

/** Russian: the names of the KPIs and of what stands beside them, short enough for the first column. */
export function ruKpis(): KpiTexts {
  const stillOpen = 'ещё открыты';
  const notYet = 'слишком новые, не учтены';
  const notYetConverted = 'из них дошли';
  const noDate = 'без даты, не учтены';
  const withAmount = 'лиды с суммой';
  const ofQualified = 'из квалифицированных лидов';
  const ofWon = 'из выигранных';
  const wonWithAmount = 'выигранные с суммой';
  const bothDates = 'выигранные с обеими датами';
  return {
    kpis: {
      leads: { name: 'Лиды', definition: 'Уникальные лиды, созданные за месяц.' },
      qualifiedLeads: {
        name: 'Квалифицированные лиды',
        definition:
          'Уникальные лиды, которые за месяц впервые перешли на этап с ролью «Квалифицирован». Массовые рассылки не считаются.',
      },
      qualifiedValue: {
        name: 'Сумма квал. лидов',
        definition: 'Общая сумма квалифицированных лидов месяца; пустая сумма не считается нулём.',
      },
      qualifiedValueMean: {
        name: 'Ср. сумма квал. лида',
        definition: 'Сумма квалифицированных лидов / квалифицированные лиды, у которых она указана.',
      },
      qualifiedToCustomer: {
        name: 'Квал. лид → клиент',
        definition:
          'Новые клиенты месяца / квалифицированные лиды месяца, по дате события. Может быть больше 100%.',
      },
      qualifiedToCustomerCohort: {
        name: 'Квал. лид → клиент, когорта',
        definition: 'Какая доля лидов, квалифицированных за месяц, стала клиентами к отчётной дате.',
      },
      leadToCustomer: {
        name: 'Лид → клиент, когорта',
        definition: 'Какая доля лидов, созданных за месяц, стала клиентами к отчётной дате.',
      },
      dealConversion: {
        name: 'Лид → выиграна, когорта',
        definition: 'Какая доля сделок, созданных за месяц, выиграна к отчётной дате.',
      },
      booked: {
        name: 'Продажи',
        definition:
          'Суммы сделок, выигранных за месяц, по дате закрытия; возврат уменьшает месяц, в котором он сделан.',
      },
      target: {
        name: 'План',
        definition:
          'Сколько нужно было продать за месяц: план отдела, иначе сумма планов менеджеров, иначе каналов. План на более длинный период делится по рабочим дням.',
      },
      attainment: {
        name: 'Выполнение плана',
        definition:
          'Продажи / план. Пусто, если плана нет или он равен 0; в итогах — только месяцы, где план есть.',
      },
      attainmentOfWon: {
        name: 'Выполнение плана по сделкам',
        definition: 'Выигранные сделки / план по числу сделок. Пусто, если плана нет или он равен 0.',
      },
      variance: {
        name: 'Отклонение от плана',
        definition: 'Продажи − план, по месяцам с планом больше 0.',
      },
      pace: {
        name: 'Прогноз по темпу',
        definition:
          'Продажи × рабочие дни месяца / прошедшие рабочие дни: чем закончится месяц при том же темпе. Для завершённого месяца — его продажи.',
      },
      averageWonDeal: {
        name: 'Средняя сделка',
        definition:
          'Суммы сделок, выигранных за месяц / выигранные сделки, у которых сумма указана. Пустая сумма — не ноль.',
      },
      winRate: {
        name: 'Доля побед',
        definition:
          'Выигранные / (выигранные + проигранные), по дате закрытия в этом месяце. Открытые сделки не входят.',
      },
      winRateByAmount: {
        name: 'Доля побед по сумме',
        definition:
          'Сумма выигранных / (сумма выигранных + сумма проигранных). Только если сумма указана не менее чем у 90% выигранных и 90% проигранных сделок.',
      },
      salesCycle: {
        name: 'Цикл сделки',
        definition:
          'Календарные дни от создания до выигрыша, в среднем по сделкам, выигранным за месяц. Тот же день — 0.',
      },
      salesCycleMedian: {
        name: 'Медиана цикла',
        definition:
          'Календарные дни от создания до выигрыша, медиана по сделкам, выигранным за месяц. Общая медиана за несколько месяцев не выводится.',
      },
      newCustomers: {
        name: 'Новые клиенты',
        definition: 'Клиенты, чья самая первая выигранная сделка пришлась на этот месяц.',
      },
      marketingSpend: {
        name: 'Затраты на маркетинг',
        definition: 'Сколько за месяц потрачено на привлечение клиентов. Пусто, если строк затрат нет.',
      },
      cac: {
        name: 'CAC',
        definition:
          'Стоимость привлечения клиента: затраты / новые клиенты месяца. Пусто без затрат или без новых клиентов; в итогах — только месяцы с затратами.',
      },
      costPerWonDeal: {
        name: 'Затраты на сделку',
        definition:
          'Затраты / сделки, выигранные за месяц. Показано вместо CAC: в сделках не указан клиент, и новых клиентов не определить.',
      },
      returnOnSpend: {
        name: 'Окупаемость затрат (ROI)',
        definition:
          '(Валовая прибыль по всем сделкам новых клиентов месяца до отчётной даты с учётом возвратов − затраты) / затраты.',
      },
      salesOnSpend: {
        name: 'Продажи к затратам (ROAS)',
        definition: 'Суммы всех сделок новых клиентов месяца до отчётной даты с учётом возвратов / затраты.',
      },
      grossProfit: {
        name: 'Валовая прибыль',
        definition: 'Продажи − себестоимость, по сделкам с известной себестоимостью.',
      },
      grossMargin: {
        name: 'Валовая маржа',
        definition: 'Валовая прибыль / продажи, то и другое по сделкам с известной себестоимостью.',
      },
    },
    counts: {
      'qualifiedValue.withAmount': withAmount,
      'qualifiedValue.qualified': ofQualified,
      'qualifiedValueMean.withAmount': withAmount,
      'qualifiedValueMean.qualified': ofQualified,
      'qualifiedToCustomer.newCustomers': 'новые клиенты',
      'qualifiedToCustomer.qualifiedLeads': ofQualified,
      'qualifiedToCustomerCohort.becameCustomers': 'стали клиентами',
      'qualifiedToCustomerCohort.qualified': ofQualified,
      'qualifiedToCustomerCohort.stillOpen': stillOpen,
      'qualifiedToCustomerCohort.notYet': notYet,
      'qualifiedToCustomerCohort.notYetConverted': notYetConverted,
      'qualifiedToCustomerCohort.noDate': noDate,
      'leadToCustomer.becameCustomers': 'стали клиентами',
      'leadToCustomer.leads': 'из лидов',
      'leadToCustomer.stillOpen': stillOpen,
      'leadToCustomer.notYet': notYet,
      'leadToCustomer.notYetConverted': notYetConverted,
      'leadToCustomer.noDate': noDate,
      'dealConversion.won': 'выиграно',
      'dealConversion.deals': 'из лидов',
      'dealConversion.stillOpen': stillOpen,
      'dealConversion.notYet': notYet,
      'dealConversion.notYetConverted': notYetConverted,
      'dealConversion.noDate': noDate,
      'attainment.booked': 'продажи',
      'attainment.target': 'от плана',
      'attainment.monthsWithTarget': 'месяцы с планом',
      'attainment.months': 'из месяцев',
      'attainmentOfWon.won': 'выиграно',
      'attainmentOfWon.target': 'от плана',
      'attainmentOfWon.monthsWithTarget': 'месяцы с планом',
      'attainmentOfWon.months': 'из месяцев',
      'pace.daysPassed': 'прошло рабочих дней',
      'pace.workingDays': 'из рабочих дней',
      'averageWonDeal.withAmount': wonWithAmount,
      'averageWonDeal.won': ofWon,
      'winRate.won': 'выиграно',
      'winRate.lost': 'проиграно',
      'winRate.closed': 'из закрытых',
      'winRate.openAtEnd': 'открыто на конец месяца',
      'winRateByAmount.wonAmount': 'сумма выигранных',
      'winRateByAmount.closedAmount': 'из суммы закрытых',
      'winRateByAmount.wonWithAmount': wonWithAmount,
      'winRateByAmount.won': ofWon,
      'winRateByAmount.lostWithAmount': 'проигранные с суммой',
      'winRateByAmount.lost': 'из проигранных',
      'salesCycle.withBothDates': bothDates,
      'salesCycle.won': ofWon,
      'salesCycleMedian.withBothDates': bothDates,
      'salesCycleMedian.won': ofWon,
      'newCustomers.mayNotBeNew': 'возможно, не новые',
      'cac.cost': 'затраты',
      'cac.newCustomers': 'на новых клиентов',
      'cac.monthsWithSpend': 'месяцы с затратами',
      'cac.months': 'из месяцев',
      'costPerWonDeal.cost': 'затраты',
      'costPerWonDeal.won': 'на выигранные сделки',
      'costPerWonDeal.monthsWithSpend': 'месяцы с затратами',
      'costPerWonDeal.months': 'из месяцев',
      'returnOnSpend.net': 'валовая прибыль − затраты',
      'returnOnSpend.cost': 'к затратам',
      'returnOnSpend.grossProfit': 'валовая прибыль',
      'returnOnSpend.costKnown': 'себестоимость известна',
      'returnOnSpend.sold': 'из сделок и возвратов',
      'salesOnSpend.amount': 'продажи новым клиентам',
      'salesOnSpend.cost': 'к затратам',
      'grossProfit.costKnown': 'себестоимость известна',
      'grossProfit.sold': ofWon,
      'grossMargin.grossProfit': 'валовая прибыль',
      'grossMargin.revenue': 'из продаж с себестоимостью',
    },
  };
}
