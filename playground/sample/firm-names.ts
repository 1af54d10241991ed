import type { SampleLanguage } from './words.ts';

/** The two halves of a firm's name, and what stands between them. */
interface NameParts {
  readonly first: string;
  readonly second: string;
  readonly joint: string;
}

const parts: Readonly<Record<SampleLanguage, NameParts>> = {
  en: {
    first:
      'North Blue Silver Green Bright Clear Stone River Cedar Harbour Summit Amber Atlas Beacon Birch Canyon Coral Crown Delta Eagle Elm Falcon Forest Granite Haven Iris Juniper Lake Lantern Maple Meridian Oak Orchard Pine Polar Prairie Quarry Sable Sterling Willow',
    second:
      'Logistics Foods Media Energy Textiles Software Dental Print Hotels Motors Optics Labs Interiors Packaging Travel Pharma Timber Ceramics Marine Studios Cycles Bakery Robotics Freight Paper Tools Clinics Systems Gardens Plastics Security Farms Lighting Events Steel Glass',
    joint: ' ',
  },
  ru: {
    first:
      'Север Волга Урал Байкал Нева Кама Алтай Сибирь Восток Орион Вектор Полюс Горизонт Меридиан Кедр Янтарь Гранит Прогресс Импульс Спектр Авангард Сокол Маяк Парус Вершина Заря Ладога Онега Енисей Арктика Атлант Базис Высота Дельта Каскад Лидер Магистраль Океан Радуга Союз',
    second:
      'Логистика Продукт Медиа Энерго Текстиль Софт Дент Принт Отель Мотор Оптика Лаб Интерьер Упаковка Тур Фарм Лес Керамика Марин Студия Вело Хлеб Робот Транс Бумага Инструмент Клиник Систем Сад Пласт Охрана Агро Свет Ивент Сталь Стекло',
    joint: '-',
  },
  bg: {
    first:
      'Север Балкан Витоша Рила Пирин Родопи Дунав Марица Струма Тракия Мизия Странджа Кедър Пристан Връх Кехлибар Орион Вектор Хоризонт Меридиан Гранит Прогрес Импулс Спектър Авангард Сокол Фар Зора Искър Янтра Камчия Осогово Беласица Лазур Делта Каскад Лидер Океан Дъга Изток',
    second:
      'Логистик Фуудс Медия Енерджи Текстил Софт Дентал Принт Хотел Моторс Оптик Лаб Интериор Опаковки Травел Фарма Дървесина Керамика Марин Студио Вело Хляб Роботикс Транс Хартия Инструменти Клиник Системс Градини Пласт Охрана Агро Лайтинг Събития Стомана Стъкло',
    joint: ' ',
  },
};

/**
 * The name of the firm with that number from 0 on, no two alike: first each pair of halves, then those again with a
 * number behind.
 *
 * @example firmName('en', 0) //=> 'North Logistics'
 */
export function firmName(language: SampleLanguage, index: number): string {
  const { first, second, joint } = parts[language];
  const [heads, tails] = [first.split(' '), second.split(' ')];
  // In strides, so that neighbours differ in both halves and no order shows; each turn pairs each head anew.
  const position = (index * 17) % heads.length;
  const turn = Math.floor(index / heads.length);
  const head = heads[position] ?? '';
  const tail = tails[(position * 5 + turn) % tails.length] ?? '';
  const round = Math.floor(turn / tails.length);
  return `${head}${joint}${tail}${round === 0 ? '' : ` ${round + 1}`}`;
}
