import { townLines as belarus } from '../../src/homelands/by/towns.ts'
import { townLines as china } from '../../src/homelands/cn/towns.ts'
import { townLines as germany } from '../../src/homelands/de/towns.ts'
import { townLines as kazakhstan } from '../../src/homelands/kz/towns.ts'
import { townLines as unitedStates } from '../../src/homelands/us/towns.ts'

/** The towns and further names of cities that the home countries’ folders give by hand. */
export const townLines: string = belarus + china + germany + kazakhstan + unitedStates
