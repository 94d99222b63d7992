import { townLines as belarus } from '../../src/homelands/by/towns.ts'
import { townLines as germany } from '../../src/homelands/de/towns.ts'
import { townLines as kazakhstan } from '../../src/homelands/kz/towns.ts'

/** The towns and further names of cities that the home countries’ folders give by hand. */
export const townLines: string = belarus + germany + kazakhstan
