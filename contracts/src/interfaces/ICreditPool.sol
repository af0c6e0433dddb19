// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

/// @title A pool of lenders (ERC-4626): what they put in is lent to providers, against what these are owed already.
/// @notice Amounts are in the asset's smallest unit, rates in parts of 10,000 a year, shares of utilisation in parts of
/// 10,000. Lenders come in at once (`deposit`, `mint`). They go out by a queue (`requestWithdrawal`): `maxWithdraw` and
/// `maxRedeem` are 0.
interface ICreditPool is IERC4626 {
    /// @notice The rules that governance may change, within bounds.
    struct Parameters {
        uint16 loanBps; // most that is lent, of what the borrower is owed
        uint16 firstLossBps; // least first loss for a new loan, of all that is lent with it
        uint16 kinkBps; // the utilisation at which the rate turns
        uint16 rateAtZero; // a year, when nothing is lent
        uint16 rateAtKink;
        uint16 rateAtFull; // when all is lent
    }

    /// @notice What a borrower owes.
    struct Debt {
        uint256 owed; // with interest up to now
        uint256 writtenOff; // without interest; it is still to be repaid
        uint256 lost; // the part of that which the lenders bore; the first loss bore the rest
    }

    /// @notice A lender's wish to take shares out.
    struct Request {
        address lender;
        uint40 since;
        uint256 shares; // that are left of it
    }

    /// @notice Rules hold from now on: the first ones, or those that were planned.
    /// @param parameters All of them, changed or not.
    event ParametersSet(Parameters parameters);
    /// @notice New rules were planned. Others that were, and were not due, are dropped.
    /// @param parameters All of them, changed or not.
    /// @param from When they are due, in seconds since 1970.
    event ParametersPlanned(Parameters parameters, uint256 from);
    /// @notice Interest was added to what is lent, up to now.
    /// @param interest How much; it may round to 0.
    /// @param lent All that is lent, with it.
    event InterestAdded(uint256 interest, uint256 lent);
    /// @notice A provider account borrowed.
    /// @param account The account, which owes it.
    /// @param to Who got the tokens.
    /// @param amount How much.
    event Lent(address indexed account, address indexed to, uint256 amount);
    /// @notice A debt was repaid, in whole or in part.
    /// @param account Whose debt it was.
    /// @param payer Who paid.
    /// @param toDebt What went to the running debt.
    /// @param toLenders What went to the lenders for what they had lost by this debt.
    /// @param toFirstLoss What went back to the first loss.
    event Repaid(
        address indexed account, address indexed payer, uint256 toDebt, uint256 toLenders, uint256 toFirstLoss
    );
    /// @notice A part of a debt was written off. It is still owed.
    /// @param account Whose debt it is.
    /// @param fromFirstLoss What the first loss bore.
    /// @param fromLenders What the lenders bore.
    event WrittenOff(address indexed account, uint256 fromFirstLoss, uint256 fromLenders);
    /// @notice Somebody added to the first loss.
    /// @param from Who paid.
    /// @param amount How much.
    event FirstLossAdded(address indexed from, uint256 amount);
    /// @notice Governance took a part of the first loss that no loan needs.
    /// @param to Who got it.
    /// @param amount How much.
    event FirstLossTaken(address indexed to, uint256 amount);
    /// @notice A lender wants to take shares out.
    /// @param request The number of the request, counted from 0.
    /// @param lender The lender.
    /// @param shares How many.
    event WithdrawalRequested(uint256 indexed request, address indexed lender, uint256 shares);
    /// @notice A request was fulfilled, in whole or in part: the shares are gone, and the lender is owed what they were
    /// worth.
    /// @param request The request.
    /// @param by Who fulfilled it, and is owed the fee.
    /// @param shares How many shares of it.
    /// @param assets What they were worth, the fee included.
    /// @param fee The part of it that is `by`'s.
    event WithdrawalFulfilled(uint256 indexed request, address indexed by, uint256 shares, uint256 assets, uint256 fee);
    /// @notice What somebody was owed was paid.
    /// @param account Who got it.
    /// @param amount How much.
    event Collected(address indexed account, uint256 amount);

    /// @notice Only the contract that holds the liens lends.
    /// @param caller Who called.
    error NotCredit(address caller);
    /// @notice A parameter is out of its bounds.
    /// @param parameter The name of the first one.
    /// @param value The value given.
    /// @param min The least value allowed.
    /// @param max The greatest value allowed.
    error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max);
    /// @notice The pool has less to lend: the rest is lent, or lenders wait for it.
    /// @param amount What was to be lent.
    /// @param lendable What can be.
    error NotEnoughCash(uint256 amount, uint256 lendable);
    /// @notice The first loss does not cover enough of what would be lent. New loans wait for more of it, or for repayments.
    /// @param firstLoss What there is.
    /// @param least What there must be.
    error FirstLossTooSmall(uint256 firstLoss, uint256 least);
    /// @notice The account owes less than is to be written off.
    /// @param amount What was to be written off.
    /// @param owed What is owed.
    error MoreThanOwed(uint256 amount, uint256 owed);
    /// @notice The amount, or what the shares are worth, is 0.
    error ZeroAmount();
    /// @notice The account owes nothing.
    /// @param account The account.
    error NothingOwed(address account);
    /// @notice The account has nothing to collect.
    error NothingToCollect();
    /// @notice The token moved another amount than it was told to.
    /// @param expected What the contract should hold.
    /// @param balance What it holds.
    error InexactTransfer(uint256 expected, uint256 balance);

    /// @notice Plans new rules, for when twice the notice is over: whoever looks once in a notice can leave before. They hold
    /// from the pool's first movement after that, which anyone can make (`fulfil`). Only governance may.
    function setParameters(Parameters calldata parameters) external;
    /// @notice Adds to the first loss. Anyone may; it bears losses before the lenders do, and earns nothing.
    function addFirstLoss(uint256 amount) external;
    /// @notice Takes out of the first loss what all that is lent does not need. Only governance may.
    function takeFirstLoss(uint256 amount, address to) external;

    /// @notice Lends to a provider account. Only the contract that holds its lien may.
    function lend(address account, uint256 amount, address to) external;
    /// @notice Repays an account's debt, as far as it owes: the running debt first, then what was written off. Anyone may.
    /// What of it arrives repays: of a token that takes a fee for transfers, that is less.
    /// @return paid What the caller paid.
    function repay(address account, uint256 amount) external returns (uint256 paid);
    /// @notice Writes a part of a debt off: the first loss bears it, then the lenders. Only the contract that holds the liens
    /// may.
    function writeOff(address account, uint256 amount) external;

    /// @notice Puts shares into the queue. They go on earning and losing until they are fulfilled: nobody leaves before a
    /// loss that others see coming.
    function requestWithdrawal(uint256 shares) external returns (uint256 request);
    /// @notice Fulfils the first requests of the queue that are old enough, as far as there is cash. Anyone may, and is owed
    /// a small part, so that what can be fulfilled is.
    /// @param most How many requests at most.
    /// @return fulfilled How many were, in whole or in part.
    function fulfil(uint256 most) external returns (uint256 fulfilled);
    /// @notice Pays an account what it is owed of fulfilled requests and fees. Anyone may.
    function collectFor(address account) external returns (uint256 amount);

    /// @notice The contract that holds the liens, and lends.
    function credit() external view returns (address);
    /// @notice How long a request waits at least, in seconds.
    function notice() external view returns (uint256);
    /// @notice The highest `loanBps` that can be set; never changes.
    function mostLoanBps() external view returns (uint256);
    /// @notice The rules that a movement of the pool is held to now.
    function parameters() external view returns (Parameters memory);
    /// @notice The rules that are planned.
    /// @return p All of them.
    /// @return from When they are due; 0: none are planned.
    function planned() external view returns (Parameters memory p, uint256 from);
    /// @notice What lies in the pool for lending and for leaving.
    function cash() external view returns (uint256);
    /// @notice What all borrowers owe, with interest up to now, without what was written off.
    function lent() external view returns (uint256);
    /// @notice What a new loan can be at most, by the cash that nobody waits for.
    function lendable() external view returns (uint256);
    function firstLoss() external view returns (uint256);
    /// @notice What borrowers pay now, in parts of 10,000 a year.
    function rate() external view returns (uint256);
    function debtOf(address account) external view returns (Debt memory);
    /// @notice How many requests there were.
    function requestCount() external view returns (uint256);
    /// @notice The first request that is not wholly fulfilled, or the next one.
    function queueHead() external view returns (uint256);
    function requestOf(uint256 request) external view returns (Request memory);
    /// @notice The shares of all requests that are not fulfilled.
    function queuedShares() external view returns (uint256);
    /// @notice What an account can collect.
    function owed(address account) external view returns (uint256);
}
